package org.mingbiao.evaluation.collusion.flag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, strings, booleans, {@code null} and {@link Digits}: numbers keep the digits in which they were
 * written, members their order, and of two members of one name the last stays.
 */
public final class Json {
  private static final int DEPTH_MAX = 128;
  private static final JsonFactory FACTORY = new JsonFactoryBuilder().streamReadConstraints(
      StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX).maxStringLength(Lines.BYTES_MAX).build()).build();

  private Json() {}

  /** A number as written. */
  public record Digits(String text) {
    /** The nearest double, {@code null} if it is too large for one. */
    public Double amount() {
      double amount = Double.parseDouble(text);
      return Double.isInfinite(amount) ? null : amount;
    }
  }

  /**
   * Reads one JSON text.
   *
   * @throws IOException if it is not exactly one
   */
  public static Object parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) throw new IOException("empty");
      Object value = value(parser);
      if (parser.nextToken() != null) throw new IOException("more than one value");
      return value;
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new IOException("unexpected " + parser.currentToken());
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) values.add(value(parser));
    return values;
  }

  /** One line of JSON; doubles that are no number become {@code null}. */
  public static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      write(generator, value);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator to, Object value) throws IOException {
    if (value instanceof Map<?, ?> members) {
      to.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        to.writeFieldName((String) member.getKey());
        write(to, member.getValue());
      }
      to.writeEndObject();
    } else if (value instanceof Iterable<?> values) {
      to.writeStartArray();
      for (Object each : values) write(to, each);
      to.writeEndArray();
    } else {
      writeLeaf(to, value);
    }
  }

  private static void writeLeaf(JsonGenerator to, Object value) throws IOException {
    if (value instanceof String text) to.writeString(text);
    else if (value instanceof Digits digits) to.writeNumber(digits.text());
    else if (value instanceof Boolean bool) to.writeBoolean(bool);
    else if (value instanceof Integer whole) to.writeNumber(whole);
    else if (value instanceof Double number && Double.isFinite(number)) to.writeNumber(number);
    else to.writeNull();
  }

  /** The member of an object; {@code null} if there is none or the node is no object. */
  public static Object at(Object node, String name) {
    return node instanceof Map<?, ?> members ? members.get(name) : null;
  }

  /** A text member, {@code null} if it is missing or no text. */
  public static String text(Object node, String name) {
    return at(node, name) instanceof String text ? text : null;
  }

  /** An array member, {@code null} if it is missing or no array. */
  @SuppressWarnings("unchecked") // only this class makes the lists
  public static List<Object> list(Object node, String name) {
    return at(node, name) instanceof List<?> list ? (List<Object>) list : null;
  }

  /** An object member, {@code null} if it is missing or no object. */
  @SuppressWarnings("unchecked") // only this class makes the maps
  public static Map<String, Object> object(Object node, String name) {
    return at(node, name) instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
  }
}
