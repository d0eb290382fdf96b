package org.mingbiao.evaluation.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.offer.Explanation;

class JsonTest {
  @Test void keepsTheDigitsOfADecimal() {
    Step step = Json.read("{\"of\":\"\",\"name\":\"a\",\"formula\":\"b\",\"value\":\"1.50\"}", Step.class);
    assertEquals(new BigDecimal("1.50"), step.value());
    assertEquals("\"1.50\"", CanonicalJson.text(Json.treeOf(new BigDecimal("1.50"))));
  }

  @ParameterizedTest @ValueSource(strings = {"1.5", "\"1e3\"", "\"01\"", "\" 1\"", "\"+1\"", "\"NaN\"", "\"1.\"",
      "\"\""})
  void refusesANumberThatIsNoPlainDecimalString(String number) {
    String json = "{\"of\":\"\",\"name\":\"a\",\"formula\":\"b\",\"value\":" + number + "}";
    assertThrows(BreachException.class, () -> Json.read(json, Step.class));
  }

  @Test void refusesAnUnknownField() {
    assertThrows(BreachException.class, () -> Json.read("{\"money\":2,\"total\":2,\"totl\":2}", Rounding.class));
  }

  @Test void refusesAFieldThatStandsTwice() {
    assertThrows(BreachException.class, () -> Json.read("{\"money\":2,\"total\":2,\"total\":3}", Rounding.class));
  }

  @Test void refusesNullWhereAFieldMayBeAbsent() {
    assertEquals(RoundingMode.HALF_UP, Json.read("{\"money\":2,\"total\":2}", Rounding.class).mode());
    assertThrows(BreachException.class, () -> Json.read("{\"money\":2,\"total\":2,\"mean\":null}", Rounding.class));
  }

  @Test void namesTheFieldThatIsMissing() {
    var refused = assertThrows(BreachException.class, () -> Json.read("{\"money\":2}", Rounding.class));
    assertTrue(refused.getMessage().contains("total"), refused.getMessage());
  }

  @Test void refusesTextAfterTheDocument() {
    assertThrows(BreachException.class, () -> Json.read("{\"money\":2,\"total\":2} {}", Rounding.class));
  }

  @Test void spellsADocumentInOneWayOnly() {
    var one = Json.tree("{ \"b\" : [1, true], \"a\": \"甲\\u000a\\u0001\\\"\" }");
    assertEquals("{\"a\":\"甲\\n\\u0001\\\"\",\"b\":[1,true]}", CanonicalJson.text(one));
  }

  @Test void readsDaysAndInstantsAndRefusesWhatIsNone() {
    var explanation =
        "{\"askedAt\":\"2026-03-02T01:00:00Z\",\"endedAt\":\"2026-03-02T01:30:00Z\",\"proven\":true,\"reason\":\"x\"}";
    Explanation read = Json.read(explanation, Explanation.class);
    assertEquals(Instant.parse("2026-03-02T01:30:00Z"), read.endedAt());
    assertEquals(explanation, CanonicalJson.text(Json.treeOf(read)));
    assertThrows(BreachException.class, () -> Json.read(explanation.replace("01:30:00Z", "01:30"), Explanation.class));
  }

  @Test void refusesToSpellAFraction() {
    assertThrows(BreachException.class, () -> CanonicalJson.text(Json.tree("{\"a\":1.5}")));
  }
}
