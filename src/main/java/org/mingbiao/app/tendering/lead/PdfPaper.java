package org.mingbiao.app.tendering.lead;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;

/** A document in PDF. */
final class PdfPaper {
  /** Of a longer document only the first pages are compared. */
  private static final int PAGES_MAX = 2_000;

  private PdfPaper() {}

  static Paper read(String name, File file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
      List<Trace> traces = new ArrayList<>();
      PDDocumentInformation said = document.getDocumentInformation();
      if (said.getAuthor() != null) traces.add(new Trace(Sign.FILE_AUTHOR, said.getAuthor().strip(), name));
      first(document).ifPresent(id -> traces.add(new Trace(Sign.FILE_NUMBER, id, name)));
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(PAGES_MAX);
      return Paper.of(name, traces, Map.of(), stripper.getText(document));
    }
  }

  /** The part of its identifier that stays when a document is saved again. */
  private static Optional<String> first(PDDocument document) {
    COSBase id = document.getDocument().getTrailer().getDictionaryObject(COSName.ID);
    if (!(id instanceof COSArray both) || both.size() == 0 || !(both.getObject(0) instanceof COSString text)) return Optional.empty();
    return Optional.of(HexFormat.of().formatHex(text.getBytes()));
  }
}
