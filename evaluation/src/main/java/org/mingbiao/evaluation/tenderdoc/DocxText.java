package org.mingbiao.evaluation.tenderdoc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a DOCX file: paragraphs of its main part, cells of tables among them, nothing of headers and notes. */
final class DocxText {
  /** Unpacked; a small file that unpacks to more is a bomb. */
  static final long XML_MAX = 256L << 20;
  private static final String MAIN_PART = "word/document.xml";
  private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private DocxText() {}

  static List<TenderDocument.Line> lines(byte[] bytes) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        if (entry.getName().equals(MAIN_PART)) return paragraphs(new Limited(zip));
    } catch (XMLStreamException broken) {
      throw new UnreadableException("its text is broken: " + broken.getMessage());
    }
    throw new UnreadableException("is no DOCX");
  }

  private static List<TenderDocument.Line> paragraphs(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<TenderDocument.Line> lines = new ArrayList<>();
    var text = new StringBuilder();
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) open(reader, text);
      else if (event == XMLStreamConstants.END_ELEMENT && isWord(reader, "p")) {
        lines.add(new TenderDocument.Line(0, text.toString()));
        text.setLength(0);
      }
    }
    return lines;
  }

  private static void open(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
    if (isWord(reader, "t")) text.append(reader.getElementText());
    else if (isWord(reader, "tab") || isWord(reader, "br")) text.append(' ');
  }

  private static boolean isWord(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && WORDS.equals(reader.getNamespaceURI());
  }

  /** Stops a bomb while it unpacks. */
  private static final class Limited extends InputStream {
    private final InputStream from;
    private long left = XML_MAX;

    Limited(InputStream from) {
      this.from = from;
    }

    @Override public int read() throws IOException {
      if (left-- == 0) throw new UnreadableException("unpacks to more than " + XML_MAX + " bytes");
      return from.read();
    }

    @Override public int read(byte[] to, int at, int length) throws IOException {
      int count = from.read(to, at, length);
      left -= Math.max(count, 0);
      if (left < 0) throw new UnreadableException("unpacks to more than " + XML_MAX + " bytes");
      return count;
    }
  }
}
