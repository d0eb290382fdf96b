package org.mingbiao.app.tendering.lead;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a document as a bidder made it: read forwards, without entities, and no further than it is well formed. */
final class Xml {
  private static final XMLInputFactory READERS = readers();
  private final byte[] bytes;

  private Xml(byte[] bytes) {
    this.bytes = bytes;
  }

  /** @param bytes null for a part that the document lacks */
  static Xml of(byte[] bytes) {
    return new Xml(bytes == null ? new byte[0] : bytes);
  }

  /** The text within each element of the name, nested text included, empty ones left out. */
  List<String> texts(String element) {
    return blocks(element).stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /** As {@link #texts}, with empty ones, so that the n-th is the n-th. */
  List<String> blocks(String element) {
    List<String> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    walk(reader -> {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.getLocalName().equals(element)) text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (reader.getLocalName().equals(element)) blocks.add(text.toString());
        }
        default -> { }
      }
    });
    return blocks;
  }

  /** An attribute of each element of the name. */
  List<String> values(String element, String attribute) {
    List<String> values = new ArrayList<>();
    walk(reader -> {
      if (!reader.isStartElement() || !reader.getLocalName().equals(element)) return;
      String value = attribute(reader, attribute);
      if (value != null) values.add(value);
    });
    return values;
  }

  /** The text of each {@code property} that bears the name. */
  List<String> named(String property) {
    List<String> values = new ArrayList<>();
    boolean[] within = new boolean[1];
    walk(reader -> {
      if (reader.isStartElement() && reader.getLocalName().equals("property")) within[0] = property.equals(attribute(reader, "name"));
      if (reader.isCharacters() && within[0] && !reader.isWhiteSpace()) values.add(reader.getText().strip());
    });
    return values;
  }

  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
    return null;
  }

  interface Step {
    void at(XMLStreamReader reader) throws XMLStreamException;
  }

  /** What is not well formed ends the walk: a bidder's file is evidence and never a fault of ours. */
  void walk(Step step) {
    if (bytes.length == 0) return;
    try {
      XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        reader.next();
        step.at(reader);
      }
    } catch (XMLStreamException malformed) {
      return;
    }
  }

  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
