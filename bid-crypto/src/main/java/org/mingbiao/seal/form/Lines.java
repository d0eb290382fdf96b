package org.mingbiao.seal.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.mingbiao.seal.tree.Hash;

/**
 * Reads a short text line by line and takes only the one lawful spelling of each value. Everything here throws
 * {@link FlawedException} with {@link Flaw#MALFORMED} and the name of the line.
 */
public final class Lines {
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

  private final String text;
  private final String what;
  private int position;

  /** @param what the kind of text, for messages */
  public Lines(String text, String what) {
    this.text = text;
    this.what = what;
  }

  /** Decodes UTF-8 without replacing anything and refuses control characters other than newline. */
  public static String utf8(byte[] bytes, int limit, String what) {
    if (bytes.length > limit) {
      throw FlawedException.malformed(what + " is longer than " + limit + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
        throw FlawedException.malformed(what + " contains a control character");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw FlawedException.malformed(what + " is not UTF-8");
    }
  }

  /** Base64 of RFC 4648 section 4, with padding and without stray bits. */
  public static byte[] base64(String encoded, String what) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      if (Base64.getEncoder().encodeToString(bytes).equals(encoded)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the one refusal below
    }
    throw FlawedException.malformed(what + " is not canonical base64");
  }

  public static Hash hash(String encoded, String what) {
    byte[] bytes = base64(encoded, what);
    if (bytes.length != Hash.BYTES) {
      throw FlawedException.malformed(what + " is not " + Hash.BYTES + " bytes");
    }
    return Hash.ofBytes(bytes);
  }

  /** A whole number from 0 to 2^63 - 1 without leading zeroes. */
  public static long decimal(String digits, String what) {
    if (DECIMAL.matcher(digits).matches()) {
      try {
        return Long.parseLong(digits);
      } catch (NumberFormatException e) {
        // above 2^63 - 1: falls through to the one refusal below
      }
    }
    throw FlawedException.malformed(what + " is not a number without leading zeroes below 2^63");
  }

  public boolean atEnd() {
    return position == text.length();
  }

  /** The next line without its newline. */
  public String line() {
    int end = text.indexOf('\n', position);
    if (end < 0) {
      throw FlawedException.malformed(what + " ends in the middle");
    }
    String line = text.substring(position, end);
    position = end + 1;
    return line;
  }

  /** What follows {@code name} and one space on the next line. */
  public String field(String name) {
    String line = line();
    if (!line.startsWith(name + " ")) {
      throw FlawedException.malformed(what + " lacks the line '" + name + "'");
    }
    return line.substring(name.length() + 1);
  }

  /** Whether the next line begins with {@code name} and one space. */
  public boolean nextIs(String name) {
    return text.startsWith(name + " ", position);
  }

  /** Takes the next line, which must be exactly this. */
  public void expect(String expected) {
    if (!line().equals(expected)) {
      throw FlawedException.malformed(what + " lacks the line '" + expected + "'");
    }
  }

  /** Everything not yet read. */
  public String rest() {
    String rest = text.substring(position);
    position = text.length();
    return rest;
  }

  /** Refuses anything left over. */
  public void end() {
    if (!atEnd()) {
      throw FlawedException.malformed(what + " has lines left over");
    }
  }
}
