package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How our documents write numbers and times: as strings, in one form each. */
final class JsonValues extends SimpleModule {
  /** The attribute of a reader that may also meet numbers a calculation made, which can be longer. */
  static final String COMPUTED = "computed";
  /** Digits before and after the point: a price in fen of the whole state budget fits. */
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,10})?");
  /** What exact products of such numbers and of unrounded quotients can come to. */
  private static final Pattern LONG_DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,200})?");

  JsonValues() {
    addSerializer(BigDecimal.class, new DecimalOut());
    addDeserializer(BigDecimal.class, new DecimalIn());
    addSerializer(LocalDate.class, new TimeOut<>(LocalDate.class));
    addDeserializer(LocalDate.class, new TimeIn<>(LocalDate.class, LocalDate::parse));
    addSerializer(Instant.class, new TimeOut<>(Instant.class));
    addDeserializer(Instant.class, new TimeIn<>(Instant.class, Instant::parse));
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
      Pattern form = in.getAttribute(COMPUTED) == null ? DECIMAL : LONG_DECIMAL;
      if (form.matcher(text).matches()) return new BigDecimal(text);
      return (BigDecimal) in.handleWeirdStringValue(BigDecimal.class, text, "no plain decimal");
    }
  }

  /** Days and instants are written as {@link Object#toString} gives them, and read back. */
  private static final class TimeOut<T> extends StdSerializer<T> {
    TimeOut(Class<T> type) {
      super(type);
    }

    @Override public void serialize(T value, JsonGenerator to, SerializerProvider with) throws IOException {
      to.writeString(value.toString());
    }
  }

  private static final class TimeIn<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    TimeIn(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override @SuppressWarnings("unchecked")
    public T deserialize(JsonParser from, DeserializationContext in) throws IOException {
      try {
        return parse.apply(from.getText());
      } catch (DateTimeException notATime) {
        return (T) in.handleWeirdStringValue(handledType(), from.getText(), notATime.getMessage());
      }
    }
  }
}
