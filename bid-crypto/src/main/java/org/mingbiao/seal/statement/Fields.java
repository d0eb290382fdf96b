package org.mingbiao.seal.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/** The members of a JSON object, asked for by name and form. Every refusal is FIELD_INVALID and names the field. */
public record Fields(Map<String, Object> members) {
  /** UTC, whole seconds. */
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private static final HexFormat HEX = HexFormat.of();

  /** Refuses a member that is missing and a member that nobody asked for. */
  public Fields exactly(String... names) {
    if (!members.keySet().equals(Set.of(names))) {
      throw new SealException(Fault.FIELD_INVALID, "members are " + members.keySet() + ", must be " + List.of(names));
    }
    return this;
  }

  /** @param form the whole value must match */
  public String text(String name, Pattern form) {
    if (members.get(name) instanceof String text && form.matcher(text).matches()) return text;
    throw wrong(name, "must match " + form);
  }

  public byte[] hex(String name, int bytes) {
    if (members.get(name) instanceof String text) return hex(name, text, bytes);
    throw wrong(name, "must be text");
  }

  /** Hex, or null where the member is null. */
  public byte[] hexOrNull(String name, int bytes) {
    return members.get(name) == null ? null : hex(name, bytes);
  }

  public List<byte[]> hexes(String name, int bytes, int max) {
    List<byte[]> out = new ArrayList<>();
    for (Object element : list(name, max)) {
      if (!(element instanceof String text)) throw wrong(name, "must be a list of text");
      out.add(hex(name, text, bytes));
    }
    return out;
  }

  private static byte[] hex(String name, String text, int bytes) {
    if (text.length() != 2 * bytes || !text.matches("[0-9a-f]*")) {
      throw wrong(name, "must be " + bytes + " bytes in lower-case hex");
    }
    return HEX.parseHex(text);
  }

  public long number(String name, long min, long max) {
    if (members.get(name) instanceof Long number && number >= min && number <= max) return number;
    throw wrong(name, "must be an integer from " + min + " to " + max);
  }

  /** A time in UTC of whole seconds, written {@code 2026-11-23T08:00:00Z}. */
  public Instant instant(String name) {
    String text = text(name, INSTANT);
    try {
      Instant instant = Instant.parse(text);
      if (instant.toString().equals(text)) return instant;
    } catch (DateTimeException e) {
      throw wrong(name, "is no instant");
    }
    throw wrong(name, "is no instant");
  }

  public Fields object(String name) {
    return asObject(name, members.get(name));
  }

  public List<Fields> objects(String name, int max) {
    return list(name, max).stream().map(element -> asObject(name, element)).toList();
  }

  @SuppressWarnings("unchecked")
  private static Fields asObject(String name, Object value) {
    if (value instanceof Map<?, ?> inner) return new Fields((Map<String, Object>) inner);
    throw wrong(name, "must be an object");
  }

  private List<?> list(String name, int max) {
    if (!(members.get(name) instanceof List<?> list)) throw wrong(name, "must be a list");
    if (list.size() > max) throw new SealException(Fault.LIMIT_EXCEEDED, name + " has more than " + max + " elements");
    return list;
  }

  /** The form in which {@link #instant} reads it back. */
  public static String write(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  public static String write(byte[] bytes) {
    return HEX.formatHex(bytes);
  }

  private static SealException wrong(String name, String must) {
    return new SealException(Fault.FIELD_INVALID, name + " " + must);
  }
}
