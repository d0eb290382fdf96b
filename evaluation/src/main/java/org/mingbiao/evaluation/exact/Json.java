package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Our JSON: decimals are strings, so that no program between us makes a binary fraction of a price; dates are
 * {@code yyyy-MM-dd}, instants UTC; unknown and doubled fields are refused, and so is {@code null}: what is not there
 * is left out.
 */
public final class Json {
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /**
   * Reads a document.
   *
   * @throws BreachException if it is not JSON, or has a field that is unknown, doubled, missing or of the wrong kind
   */
  public static <T> T read(String text, Class<T> type) {
    return read(text.getBytes(StandardCharsets.UTF_8), type);
  }

  /** As {@link #read(String, Class)}, of UTF-8 bytes. */
  public static <T> T read(byte[] utf8, Class<T> type) {
    return read(utf8, MAPPER.readerFor(type));
  }

  /** As {@link #read(byte[], Class)}, of a document that also holds numbers a calculation made. */
  public static <T> T readComputed(byte[] utf8, Class<T> type) {
    return read(utf8, MAPPER.readerFor(type).withAttribute(JsonValues.COMPUTED, true));
  }

  private static <T> T read(byte[] utf8, ObjectReader reader) {
    try (JsonParser parser = parser(utf8)) {
      return reader.readValue(parser);
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException notUtf8) {
      throw new BreachException(Breach.format("", notUtf8.getMessage()));
    }
  }

  /** As {@link #read(String, Class)}, from a tree already read. */
  public static <T> T read(JsonNode tree, Class<T> type) {
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    }
  }

  public static JsonNode tree(String text) {
    return read(text, JsonNode.class);
  }

  public static JsonNode treeOf(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** A parser of UTF-8 bytes that refuses what our documents may not hold. */
  static JsonParser parser(byte[] utf8) throws IOException {
    return new NoNulls(MAPPER.createParser(utf8));
  }

  /** Two spaces in, for people to read; not the one spelling. */
  public static String pretty(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("our own records are JSON", impossible);
    }
  }


  private static BreachException refused(JsonProcessingException broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause())
      if (cause instanceof BreachException breach) return breach;
    return new BreachException(Breach.format(place(broken), broken.getOriginalMessage()));
  }

  private static String place(JsonProcessingException broken) {
    var where = broken.getLocation();
    return where == null ? "" : "line " + where.getLineNr() + " column " + where.getColumnNr();
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .addModule(new JsonValues())
        .build();
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    return mapper;
  }
}
