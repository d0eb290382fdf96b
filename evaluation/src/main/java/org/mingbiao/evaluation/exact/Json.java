package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Our JSON: decimals are strings, so that no program between us makes a binary fraction of a price; dates are
 * {@code yyyy-MM-dd}; unknown and doubled fields are refused, and so is {@code null}: what is not there is left out.
 */
public final class Json {
  /** Digits before and after the point: a price in fen of the whole state budget fits. */
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,10})?");
  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  /**
   * Reads a document.
   *
   * @throws BreachException if it is not JSON, or has a field that is unknown, doubled, missing or of the wrong kind
   */
  public static <T> T read(String text, Class<T> type) {
    try (JsonParser parser = new NoNulls(MAPPER.createParser(text))) {
      return MAPPER.readValue(parser, type);
    } catch (JsonProcessingException broken) {
      throw refused(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
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

  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Reads a decimal as our documents write it. */
  public static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) throw new BreachException(Breach.format("", "no plain decimal: " + text));
    return new BigDecimal(text);
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
    var decimals = new SimpleModule();
    decimals.addSerializer(BigDecimal.class, new DecimalOut());
    decimals.addDeserializer(BigDecimal.class, new DecimalIn());
    decimals.addSerializer(LocalDate.class, new DayOut());
    decimals.addDeserializer(LocalDate.class, new DayIn());
    ObjectMapper mapper = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .addModule(decimals)
        .build();
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    return mapper;
  }

  private static final class NoNulls extends JsonParserDelegate {
    NoNulls(JsonParser from) {
      super(from);
    }

    @Override public JsonToken nextToken() throws IOException {
      JsonToken token = super.nextToken();
      if (token == JsonToken.VALUE_NULL) throw new JsonParseException(this, "null in " + currentName());
      return token;
    }
  }

  private static final class DecimalOut extends StdSerializer<BigDecimal> {
    DecimalOut() {
      super(BigDecimal.class);
    }

    @Override public void serialize(BigDecimal value, JsonGenerator to, SerializerProvider with) throws IOException {
      to.writeString(value.toPlainString());
    }
  }

  private static final class DecimalIn extends StdDeserializer<BigDecimal> {
    DecimalIn() {
      super(BigDecimal.class);
    }

    @Override public BigDecimal deserialize(JsonParser from, DeserializationContext in) throws IOException {
      if (!from.hasToken(JsonToken.VALUE_STRING)) return (BigDecimal) in.handleUnexpectedToken(BigDecimal.class, from);
      String text = from.getText();
      if (DECIMAL.matcher(text).matches()) return new BigDecimal(text);
      return (BigDecimal) in.handleWeirdStringValue(BigDecimal.class, text, "no plain decimal");
    }
  }

  private static final class DayOut extends StdSerializer<LocalDate> {
    DayOut() {
      super(LocalDate.class);
    }

    @Override public void serialize(LocalDate value, JsonGenerator to, SerializerProvider with) throws IOException {
      to.writeString(value.toString());
    }
  }

  private static final class DayIn extends StdDeserializer<LocalDate> {
    DayIn() {
      super(LocalDate.class);
    }

    @Override public LocalDate deserialize(JsonParser from, DeserializationContext in) throws IOException {
      try {
        return LocalDate.parse(from.getText());
      } catch (java.time.DateTimeException notADay) {
        return (LocalDate) in.handleWeirdStringValue(LocalDate.class, from.getText(), "no day yyyy-MM-dd");
      }
    }
  }
}
