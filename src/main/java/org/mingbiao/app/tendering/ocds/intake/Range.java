package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

/** Numbers and characters with which nothing sensible can be done and much harm: refused before anything computes with them. */
final class Range {
  /** Digits before and behind the point. */
  static final int DIGITS_MAX = 30;

  private Range() {}

  /** @return JSON pointer of the first value that is out of range, or null */
  static String firstOutside(JsonNode node) {
    if (node.isNumber()) return fits(node.decimalValue()) ? null : "";
    if (node.isTextual()) return isText(node.textValue()) ? null : "";
    return node.isObject() ? inObject(node) : inArray(node);
  }

  private static String inObject(JsonNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String found = isText(field.getKey()) ? firstOutside(field.getValue()) : "";
      if (found != null) return "/" + field.getKey().replace("~", "~0").replace("/", "~1") + found;
    }
    return null;
  }

  private static String inArray(JsonNode array) {
    for (int i = 0; i < array.size(); i++) {
      String found = firstOutside(array.get(i));
      if (found != null) return "/" + i + found;
    }
    return null;
  }

  private static boolean fits(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) <= DIGITS_MAX && Math.abs((long) number.scale()) <= DIGITS_MAX;
  }

  /** Neither a null character nor half of a pair: no database keeps them. */
  private static boolean isText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) return false;
      if (!Character.isSurrogate(c)) continue;
      if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) return false;
      i++;
    }
    return true;
  }
}
