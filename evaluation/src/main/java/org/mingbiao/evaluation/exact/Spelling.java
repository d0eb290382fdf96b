package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Whether bytes are a document in its one spelling (RFC 8785), and its digest. It reads once and keeps nothing, so that
 * a large bundle needs no second copy in memory.
 */
public final class Spelling {
  private static final char NOTHING = 0;

  private final byte[] bytes;
  private final String but;
  private final MessageDigest digest = CanonicalJson.sha256();
  private final Deque<String> lastNames = new ArrayDeque<>();
  private final StringBuilder piece = new StringBuilder();
  private int at;

  private Spelling(byte[] bytes, String but) {
    this.bytes = bytes;
    this.but = but;
  }

  /**
   * The digest of a document in its one spelling, leaving out one value.
   *
   * @param but the member of the outermost object whose value does not count, because it holds this digest
   * @return SHA-256, 64 hexadecimal digits
   * @throws BreachException which names the first byte that is otherwise than it must be
   */
  public static String digest(byte[] bytes, String but) {
    try (JsonParser parser = Json.parser(bytes)) {
      return new Spelling(bytes, but).read(parser);
    } catch (JsonProcessingException broken) {
      throw new BreachException(Breach.format("byte " + broken.getLocation().getByteOffset(),
          broken.getOriginalMessage()));
    } catch (IOException broken) {
      throw new BreachException(Breach.format("", broken.getMessage()));
    }
  }

  private String read(JsonParser parser) throws IOException {
    char separator = NOTHING;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      boolean closes = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
      if (separator != NOTHING && !closes) piece.append(separator);
      spell(token, parser);
      compare(token == JsonToken.VALUE_STRING && lastNames.size() == 1 && but.equals(parser.currentName()));
      separator = token == JsonToken.FIELD_NAME || opens(token) ? NOTHING : ',';
    }
    if (at != bytes.length) throw otherwise();
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean opens(JsonToken token) {
    return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
  }

  private void spell(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> {
        piece.append('{');
        lastNames.push("");
      }
      case END_OBJECT -> {
        piece.append('}');
        lastNames.pop();
      }
      case START_ARRAY -> piece.append('[');
      case END_ARRAY -> piece.append(']');
      case FIELD_NAME -> name(parser.currentName());
      case VALUE_STRING -> CanonicalJson.writeString(parser.getText(), piece);
      case VALUE_NUMBER_INT -> piece.append(parser.getLongValue());
      case VALUE_TRUE -> piece.append("true");
      case VALUE_FALSE -> piece.append("false");
      default -> throw otherwise();
    }
  }

  private void name(String name) {
    String last = lastNames.pop();
    if (!last.isEmpty() && last.compareTo(name) >= 0) throw otherwise();
    lastNames.push(name);
    CanonicalJson.writeString(name, piece);
    piece.append(':');
  }

  private void compare(boolean leftOut) {
    byte[] expected = piece.toString().getBytes(StandardCharsets.UTF_8);
    piece.setLength(0);
    for (byte each : expected) {
      if (at == bytes.length || bytes[at] != each) throw otherwise();
      at++;
    }
    if (!leftOut) digest.update(expected);
  }

  private BreachException otherwise() {
    return new BreachException(Breach.format("byte " + at, "the document is not in its one spelling (RFC 8785)"));
  }
}
