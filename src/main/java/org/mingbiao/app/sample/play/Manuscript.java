package org.mingbiao.app.sample.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as somebody wrote it in a word processor, with the traces that such a file keeps (ECMA-376): Word and the supervisor read both.
 *
 * @param author of the file's properties
 * @param company to which the word processor is registered
 * @param session the number that a word processor gives a file once and keeps through every copy (rsidRoot)
 */
record Manuscript(String name, String author, String company, String session, List<String> paragraphs) {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String TYPE = "application/vnd.openxmlformats-";
  static final String MEDIA_TYPE = TYPE + "officedocument.wordprocessingml.document";

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"" + TYPE + "package.relationships+xml\"/>"
        + type("word/document.xml", "officedocument.wordprocessingml.document.main") + type("word/settings.xml", "officedocument.wordprocessingml.settings")
        + type("docProps/core.xml", "package.core-properties") + type("docProps/app.xml", "officedocument.extended-properties") + "</Types>");
    parts.put("_rels/.rels", relations(relation(1, OFFICE + "/relationships/officeDocument", "word/document.xml")
        + relation(2, PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml")
        + relation(3, OFFICE + "/relationships/extended-properties", "docProps/app.xml")));
    parts.put("word/_rels/document.xml.rels", relations(relation(1, OFFICE + "/relationships/settings", "settings.xml")));
    parts.put("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body() + "</w:body></w:document>");
    parts.put("word/settings.xml", "<w:settings xmlns:w=\"" + WORD + "\"><w:rsids><w:rsidRoot w:val=\"" + session + "\"/></w:rsids></w:settings>");
    parts.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:creator>" + escaped(author) + "</dc:creator><cp:lastModifiedBy>" + escaped(author) + "</cp:lastModifiedBy></cp:coreProperties>");
    parts.put("docProps/app.xml", "<Properties xmlns=\"" + OFFICE + "/extended-properties\"><Company>" + escaped(company) + "</Company></Properties>");
    return parts;
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (String one : paragraphs) body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(escaped(one)).append("</w:t></w:r></w:p>");
    return body.toString();
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + all + "</Relationships>";
  }

  private static String relation(int number, String kind, String target) {
    return "<Relationship Id=\"r" + number + "\" Type=\"" + kind + "\" Target=\"" + target + "\"/>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
