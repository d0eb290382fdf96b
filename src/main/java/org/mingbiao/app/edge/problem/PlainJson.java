package org.mingbiao.app.edge.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** Texts and numbers that no table could hold are told at the door, each with its field. */
@Singleton
class PlainJson implements ObjectMapperCustomizer {
  /** Digits before and after the point, more than any sum or quotient of an evaluation has; a row that holds fewer says so itself. */
  static final int DIGITS_MAX = 30;
  static final int DECIMALS_MAX = 40;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule("plain").addDeserializer(String.class, new Text()).addKeyDeserializer(String.class, new Key())
        .addDeserializer(BigDecimal.class, new Number()));
  }

  private static final class Text extends StdScalarDeserializer<String> {
    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String text = StringDeserializer.instance.deserialize(parser, context);
      return text == null || PlainText.is(text) ? text : (String) context.handleWeirdStringValue(String.class, "", "no plain text");
    }
  }

  private static final class Key extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return PlainText.is(key) ? key : context.handleWeirdKey(String.class, "", "no plain text");
    }
  }

  private static final class Number extends StdScalarDeserializer<BigDecimal> {
    private static final BigDecimalDeserializer ANY = new BigDecimalDeserializer();

    Number() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      BigDecimal number = ANY.deserialize(parser, context);
      if (number == null || number.scale() <= DECIMALS_MAX && (long) number.precision() - number.scale() <= DIGITS_MAX) return number;
      return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, 0, "out of range");
    }
  }
}
