package org.mingbiao.seal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.Fault;

class CanonicalJsonTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String again(String text) {
    return new String(CanonicalJson.write(CanonicalJson.readAny(utf8(text)).members()), StandardCharsets.UTF_8);
  }

  /** The example of RFC 8785, 3.2.3, without its numbers: order by UTF-16 code units, not by code points. */
  @Test
  void ordersMembersAsRfc8785Does() {
    assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin\","
        + "\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"Emoji\",\"\ufb33\":\"Hebrew\"}",
        again("{\"\\u20ac\":\"Euro\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew\",\"1\":\"One\","
            + "\"\\ud83d\\ude00\":\"Emoji\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}"));
  }

  @Test
  void escapesOnlyWhatItMust() {
    assertEquals("{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f/\u007f\u2028\"}",
        again("{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001F\\/\\u007f\\u2028\"}"));
  }

  @Test
  void writesEveryKindOfValue() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("z", Arrays.asList(1L, -2, true, false, null, "s", new ArrayList<>()));
    members.put("a", Map.of());
    assertEquals("{\"a\":{},\"z\":[1,-2,true,false,null,\"s\",[]]}",
        new String(CanonicalJson.write(members), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}x", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":01}", "{\"a\":-}",
      "{\"a\":-0}", "{\"a\":1.5}", "{\"a\":1e3}", "{\"a\":9007199254740992}", "{\"a\":nul}", "{\"a\":\"\n\"}",
      "{\"a\":\"\\x\"}", "{\"a\":\"\\u00g0\"}", "{\"a\":\"\\u12", "{\"a\":1,\"a\":1}", "[1]", "\"a\"", "{\"a\":[1,]}",
      "{\"a\":\"\\udc00\\ud800\"}", "{'a':1}", "{\"a\":1]"})
  void refusesWhatIsNoJsonOfOurs(String text) {
    assertRefused(Fault.JSON_NOT_CANONICAL, () -> CanonicalJson.readAny(utf8(text)));
  }

  @Test
  void refusesDepthBeyondItsLimitAndNotBefore() {
    String deepest = "{\"a\":".repeat(JsonText.DEPTH_MAX) + "1" + "}".repeat(JsonText.DEPTH_MAX);
    CanonicalJson.read(utf8(deepest));
    assertRefused(Fault.JSON_NOT_CANONICAL, () -> CanonicalJson.read(utf8("{\"a\":" + deepest + "}")));
  }

  @Test
  void theLargestIntegerIsTheLargestThatADoubleHolds() {
    assertEquals("{\"a\":9007199254740991}", again("{\"a\":9007199254740991}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"a\":1}", "{\"b\":1,\"a\":1}", "{\"a\":\"\\u0041\"}", "{\"a\":\"\\/\"}"})
  void tellsCorrectJsonFromCanonical(String text) {
    CanonicalJson.readAny(utf8(text));
    assertRefused(Fault.JSON_NOT_CANONICAL, () -> CanonicalJson.read(utf8(text)));
  }
}
