package org.mingbiao.evaluation.tenderdoc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF, DOCX and UTF-8 text, told apart by their first bytes and not by their names. */
public final class DocumentFile {
  /** More than the largest tender document seen. */
  public static final long BYTES_MAX = 200L << 20;
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private DocumentFile() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException if it is too large, broken, encrypted or of another kind, or holds no text
   */
  public static TenderDocument read(Path file) {
    try {
      if (Files.size(file) > BYTES_MAX) throw new UnreadableException("more than " + BYTES_MAX + " bytes");
      return read(Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UnreadableException(broken.getMessage());
    }
  }

  /** As {@link #read(Path)}, of bytes. */
  public static TenderDocument read(byte[] bytes) {
    TenderDocument document = TenderDocument.of(lines(bytes));
    if (document.paragraphs().isEmpty()) throw new UnreadableException("holds no text; is it a scan?");
    return document;
  }

  private static List<TenderDocument.Line> lines(byte[] bytes) {
    try {
      if (startsWith(bytes, PDF)) return pdf(bytes);
      if (startsWith(bytes, ZIP)) return DocxText.lines(bytes);
      return text(bytes);
    } catch (IOException broken) {
      throw new UnreadableException(broken.getMessage());
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static List<TenderDocument.Line> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.lines().map(line -> new TenderDocument.Line(0, line.replace("\uFEFF", ""))).toList();
    } catch (CharacterCodingException other) {
      throw new UnreadableException("is no PDF, no DOCX and no UTF-8 text");
    }
  }

  private static List<TenderDocument.Line> pdf(byte[] bytes) throws IOException {
    List<TenderDocument.Line> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        PrintedLines.joined(stripper.getText(document).lines().toList(), page).forEach(lines::add);
      }
    }
    return lines;
  }
}
