package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * The one spelling of a document: RFC 8785 (JCS), of which we need only integers, because decimals are strings.
 * Two documents that say the same have the same bytes, so one digest stands for both.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  public static String text(JsonNode tree) {
    var out = new StringBuilder();
    write(tree, out);
    return out.toString();
  }

  /** SHA-256 of the one spelling, 64 hexadecimal digits. */
  public static String digest(JsonNode tree) {
    return sha256(text(tree).getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256, 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, out);
      case ARRAY -> writeArray(node, out);
      case STRING -> writeString(node.textValue(), out);
      case BOOLEAN, NULL -> out.append(node.asText());
      case NUMBER -> writeInteger(node, out);
      case BINARY, MISSING, POJO -> throw new IllegalStateException("not JSON: " + node.getNodeType());
    }
  }

  private static void writeObject(JsonNode node, StringBuilder out) {
    var fields = new TreeMap<String, JsonNode>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    char before = '{';
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      out.append(before);
      writeString(field.getKey(), out);
      out.append(':');
      write(field.getValue(), out);
      before = ',';
    }
    out.append(fields.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(JsonNode node, StringBuilder out) {
    char before = '[';
    for (JsonNode element : node) {
      out.append(before);
      write(element, out);
      before = ',';
    }
    out.append(node.isEmpty() ? "[]" : "]");
  }

  private static void writeInteger(JsonNode node, StringBuilder out) {
    if (!node.canConvertToLong() || !node.isIntegralNumber())
      throw new BreachException(Breach.format("", "a number that is no integer: " + node));
    out.append(node.longValue());
  }

  static void writeString(String text, StringBuilder out) {
    out.append('"');
    text.chars().forEach(unit -> out.append(escaped((char) unit)));
    out.append('"');
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
    };
  }
}
