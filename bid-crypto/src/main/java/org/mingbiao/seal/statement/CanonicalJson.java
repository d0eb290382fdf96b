package org.mingbiao.seal.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/**
 * JSON in its one canonical form (RFC 8785), restricted to integers. Values are Map, List, String, Long, Integer,
 * Boolean and null.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * Reads text that must already be canonical.
   * @throws SealException JSON_NOT_CANONICAL
   */
  public static Fields read(byte[] utf8) {
    Fields fields = readAny(utf8);
    if (!Arrays.equals(utf8, write(fields.members()))) {
      throw new SealException(Fault.JSON_NOT_CANONICAL, "correct JSON, but not in the canonical form");
    }
    return fields;
  }

  /** Reads an object that a person may have laid out with spaces. */
  @SuppressWarnings("unchecked")
  public static Fields readAny(byte[] utf8) {
    if (JsonText.read(utf8) instanceof Map<?, ?> members) return new Fields((Map<String, Object>) members);
    throw new SealException(Fault.JSON_NOT_CANONICAL, "an object must stand here");
  }

  public static byte[] write(Map<String, ?> members) {
    StringBuilder out = new StringBuilder();
    value(out, members);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void value(StringBuilder out, Object value) {
    if (value instanceof Map<?, ?> members) object(out, members);
    else if (value instanceof List<?> elements) array(out, elements);
    else if (value instanceof String text) string(out, text);
    else if (value == null || value instanceof Long || value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON value: " + value.getClass());
    }
  }

  private static void object(StringBuilder out, Map<?, ?> members) {
    TreeMap<String, Object> sorted = new TreeMap<>(); // String order is UTF-16 code unit order, as RFC 8785 asks
    members.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    Iterator<Map.Entry<String, Object>> each = sorted.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, Object> member = each.next();
      string(out, member.getKey());
      out.append(':');
      value(out, member.getValue());
      if (each.hasNext()) out.append(',');
    }
    out.append('}');
  }

  private static void array(StringBuilder out, List<?> elements) {
    out.append('[');
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) out.append(',');
      value(out, elements.get(i));
    }
    out.append(']');
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
          else out.append(c);
        }
      }
    }
    out.append('"');
  }
}
