package org.mingbiao.seal.statement;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/** Reads JSON into Map (sorted), List, String, Long, Boolean and null. Numbers are integers of at most 2^53 - 1. */
final class JsonText {
  static final int DEPTH_MAX = 16;
  private static final BigInteger SAFE = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static Object read(byte[] utf8) {
    JsonText reader = new JsonText(decode(utf8));
    Object value = reader.value(0);
    reader.space();
    if (reader.at != reader.text.length()) throw reader.wrong("text after the value");
    return value;
  }

  private static String decode(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new SealException(Fault.JSON_NOT_CANONICAL, "not UTF-8", e);
    }
  }

  private Object value(int depth) {
    if (depth > DEPTH_MAX) throw wrong("nested deeper than " + DEPTH_MAX);
    space();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new TreeMap<>();
    at++;
    if (next('}')) return members;
    do {
      space();
      String name = string();
      expect(':');
      if (members.containsKey(name)) throw wrong("member twice: " + name);
      members.put(name, value(depth + 1));
    } while (next(','));
    expect('}');
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> elements = new ArrayList<>();
    at++;
    if (next(']')) return elements;
    do {
      elements.add(value(depth + 1));
    } while (next(','));
    expect(']');
    return elements;
  }

  private String string() {
    if (peek() != '"') throw wrong("a string must stand here");
    at++;
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < 0x20) throw wrong("control character in a string");
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(out)) throw wrong("half of a surrogate pair");
    return out.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw wrong("unknown escape");
    };
  }

  private char hex() {
    if (at + 4 > text.length()) throw wrong("unfinished escape");
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) throw wrong("unfinished escape");
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Long number() {
    int from = at;
    if (peek() == '-') at++;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    String digits = text.substring(from, at);
    if (!digits.matches("-?(0|[1-9][0-9]{0,15})") || digits.equals("-0")) throw wrong("not an integer");
    BigInteger number = new BigInteger(digits);
    if (number.abs().compareTo(SAFE) > 0) throw wrong("integer beyond 2^53 - 1");
    return number.longValueExact();
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) throw wrong("unknown word");
    at += word.length();
    return value;
  }

  private char peek() {
    if (at >= text.length()) throw wrong("ends early");
    return text.charAt(at);
  }

  private boolean next(char c) {
    space();
    if (peek() != c) return false;
    at++;
    return true;
  }

  private void expect(char c) {
    if (!next(c)) throw wrong("'" + c + "' must stand here");
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private SealException wrong(String what) {
    return new SealException(Fault.JSON_NOT_CANONICAL, what + " at character " + at);
  }
}
