package org.mingbiao.app.endpoint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Secrets in every coat in which they could lie somewhere: as text, in hex, in Base64, escaped, in two bytes a letter. */
final class Needles {
  private static final int BASE64_GROUP = 3;
  private final Map<String, String> coats = new LinkedHashMap<>();

  Needles(List<String> secrets) {
    secrets.forEach(this::add);
  }

  private void add(String secret) {
    List<byte[]> plain = List.of(secret.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_16LE),
        secret.getBytes(StandardCharsets.UTF_16BE), escaped(secret).getBytes(StandardCharsets.US_ASCII),
        URLEncoder.encode(secret, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
    for (byte[] bytes : plain) {
      wear(secret, bytes);
      List<byte[]> inBase64 = base64(bytes);
      inBase64.forEach(coat -> wear(secret, coat));
      inBase64.forEach(coat -> hex(secret, coat));
      hex(secret, bytes);
    }
  }

  private void hex(String secret, byte[] bytes) {
    wear(secret, HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
    wear(secret, HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
  }

  private void wear(String secret, byte[] coat) {
    coats.put(new String(coat, StandardCharsets.ISO_8859_1), secret);
  }

  private static String escaped(String secret) {
    StringBuilder escaped = new StringBuilder();
    secret.chars().forEach(letter -> escaped.append(letter < 128 ? String.valueOf((char) letter) : String.format("\\u%04x", letter)));
    return escaped.toString();
  }

  /** The letters that are the same wherever the secret begins within a longer text. */
  private static List<byte[]> base64(byte[] bytes) {
    List<byte[]> all = new ArrayList<>();
    for (int before = 0; before < BASE64_GROUP; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      int from = before == 0 ? 0 : before + 1;
      int to = whole.length() - (shifted.length % BASE64_GROUP == 0 ? 0 : 1);
      all.add(whole.substring(from, to).getBytes(StandardCharsets.US_ASCII));
    }
    return all;
  }

  /** @return the first secret that lies in it, in any coat */
  Optional<String> in(byte[] haystack) {
    String text = new String(haystack, StandardCharsets.ISO_8859_1);
    return coats.keySet().stream().filter(text::contains).findFirst().map(coats::get);
  }

  /** @return the first secret of others that lies within so many bytes of one of these */
  Optional<String> near(Needles others, byte[] haystack, int bytes) {
    String text = new String(haystack, StandardCharsets.ISO_8859_1);
    for (String coat : coats.keySet()) {
      for (int at = text.indexOf(coat); at >= 0; at = text.indexOf(coat, at + 1)) {
        String around = text.substring(Math.max(0, at - bytes), Math.min(text.length(), at + coat.length() + bytes));
        Optional<String> found = others.coats.keySet().stream().filter(around::contains).findFirst().map(others.coats::get);
        if (found.isPresent()) return found;
      }
    }
    return Optional.empty();
  }

  Optional<String> in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }
}
