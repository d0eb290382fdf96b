package org.mingbiao.centre.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The secret of one errand (查询码), shown once to who filed it and kept as a digest only. Ten characters out of
 * thirty-two are fifty bits: too many to try out over a network.
 */
public record QueryCode(String text) {
  /** Without 0, 1, I and O, which people mistake. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;

  public static QueryCode draw(SecureRandom chance) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
    return new QueryCode(text.toString());
  }

  /** As a person types it, with spaces, hyphens or small letters. */
  public static QueryCode typed(String text) {
    return new QueryCode(text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }

  /** Bound to the errand's number, so that equal codes of two errands have different digests. */
  public String digest(String number) {
    try {
      byte[] bytes = (number + "\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compared in a time that tells nothing of how much was right. */
  boolean opens(String number, String digest) {
    return MessageDigest.isEqual(digest(number).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "**********";
  }
}
