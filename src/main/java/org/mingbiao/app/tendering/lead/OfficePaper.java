package org.mingbiao.app.tendering.lead;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;

/** A document or workbook in Office Open XML (ECMA-376). */
final class OfficePaper {
  /** A part that unpacks to more is not read: a small file can unpack to a disk full. */
  private static final int PART_BYTES_MAX = 64 << 20;
  private static final int PARTS_MAX = 2_000;
  private static final List<String> READ = List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/settings.xml",
      "word/document.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml");

  private OfficePaper() {}

  static Paper read(String name, InputStream in) throws IOException {
    Map<String, byte[]> parts = parts(in);
    List<Trace> traces = new ArrayList<>();
    Xml core = Xml.of(parts.get("docProps/core.xml"));
    Xml app = Xml.of(parts.get("docProps/app.xml"));
    core.texts("creator").forEach(value -> traces.add(new Trace(Sign.FILE_AUTHOR, value, name)));
    core.texts("lastModifiedBy").forEach(value -> traces.add(new Trace(Sign.FILE_AUTHOR, value, name)));
    app.texts("Company").forEach(value -> traces.add(new Trace(Sign.FILE_AUTHOR, value, name)));
    app.texts("Template").forEach(value -> traces.add(new Trace(Sign.FILE_AUTHOR, value, name)));
    core.texts("created").forEach(value -> traces.add(new Trace(Sign.FILE_NUMBER, value, name)));
    Xml.of(parts.get("word/settings.xml")).values("rsidRoot", "val").forEach(value -> traces.add(new Trace(Sign.FILE_NUMBER, value, name)));
    Xml.of(parts.get("docProps/custom.xml")).named("ICV").forEach(value -> traces.add(new Trace(Sign.FILE_NUMBER, value, name)));
    if (parts.containsKey("xl/worksheets/sheet1.xml")) {
      PricedBill bill = PricedBill.read(parts.get("xl/worksheets/sheet1.xml"), Xml.of(parts.get("xl/sharedStrings.xml")).blocks("si"));
      return Paper.of(name, traces, bill.unitPrices(), "");
    }
    return Paper.of(name, traces, Map.of(), String.join("\n", Xml.of(parts.get("word/document.xml")).blocks("p")));
  }

  private static Map<String, byte[]> parts(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      ZipEntry entry = zip.getNextEntry();
      for (int seen = 0; entry != null && seen < PARTS_MAX; seen++) {
        if (READ.contains(entry.getName())) {
          byte[] bytes = zip.readNBytes(PART_BYTES_MAX);
          if (bytes.length < PART_BYTES_MAX) parts.put(entry.getName(), bytes);
        }
        entry = zip.getNextEntry();
      }
    }
    return parts;
  }
}
