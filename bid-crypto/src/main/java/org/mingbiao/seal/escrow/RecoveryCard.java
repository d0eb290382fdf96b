package org.mingbiao.seal.escrow;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.Suite;

/**
 * A bid's key on paper (密钥卡): text to print, type in again, or carry in a QR code. Whoever holds it opens the bid, so
 * it belongs in a safe. It outlives a lost or renewed certificate.
 * @param bidNoStart the first four bytes of the bid's number, to tell cards apart
 */
public record RecoveryCard(Suite suite, byte[] bidNoStart, byte[] bidKey) {
  private static final String PREFIX = "MBID";
  /** Crockford's: no I, L, O, U. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 5;
  private static final int BITS = 5;
  private static final int START_BYTES = 4;
  private static final int CHECK_BYTES = 4;
  private static final int HEAD_BYTES = 2 + START_BYTES;
  private static final byte VERSION = 1;
  private static final int TEXT_MAX = 200;

  public static RecoveryCard of(Suite suite, byte[] bidNo, byte[] bidKey) {
    return new RecoveryCard(suite, Arrays.copyOf(bidNo, START_BYTES), bidKey);
  }

  /** Groups of five letters and digits, the first of them {@code MBID}. */
  public String text() {
    byte[] body = ByteBuffer.allocate(HEAD_BYTES + bidKey.length).put(VERSION)
        .put((byte) (suite == Suite.INTERNATIONAL ? 1 : 2)).put(bidNoStart).put(bidKey).array();
    byte[] all = Arrays.copyOf(body, body.length + CHECK_BYTES);
    System.arraycopy(Suite.INTERNATIONAL.hash(body), 0, all, body.length, CHECK_BYTES);
    StringBuilder out = new StringBuilder(PREFIX);
    int letters = (all.length * 8 + BITS - 1) / BITS;
    for (int i = 0; i < letters; i++) {
      if (i % GROUP == 0) out.append('-');
      out.append(ALPHABET.charAt(letter(all, i)));
    }
    return out.toString();
  }

  private static int letter(byte[] bytes, int at) {
    int value = 0;
    for (int bit = at * BITS; bit < (at + 1) * BITS; bit++) {
      value <<= 1;
      if (bit < bytes.length * 8) value |= bytes[bit / 8] >> 7 - bit % 8 & 1;
    }
    return value;
  }

  /**
   * Reads what a person typed: any case, any spaces and hyphens, I and L for 1, O for 0.
   * @throws SealException KEY_FILE for a slip of the pen
   */
  public static RecoveryCard read(String typed) {
    if (typed.length() > TEXT_MAX) throw noCard("too long");
    String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    if (!text.startsWith(PREFIX)) throw noCard("does not begin with " + PREFIX);
    String letters = text.substring(PREFIX.length()).replace('I', '1').replace('L', '1').replace('O', '0');
    byte[] all = bytes(letters);
    int bodyLength = all.length - CHECK_BYTES;
    if (bodyLength < HEAD_BYTES || all[0] != VERSION || all[1] < 1 || all[1] > 2) throw noCard("of no known kind");
    Suite suite = all[1] == 1 ? Suite.INTERNATIONAL : Suite.NATIONAL;
    byte[] body = Arrays.copyOf(all, bodyLength);
    byte[] check = Arrays.copyOf(Suite.INTERNATIONAL.hash(body), CHECK_BYTES);
    boolean right = MessageDigest.isEqual(check, Arrays.copyOfRange(all, bodyLength, all.length));
    if (!right || bodyLength != HEAD_BYTES + suite.keyBytes()) throw noCard("a letter is wrong or missing");
    RecoveryCard card = new RecoveryCard(suite, Arrays.copyOfRange(body, 2, HEAD_BYTES),
        Arrays.copyOfRange(body, HEAD_BYTES, bodyLength));
    if (!card.text().replace("-", "").equals(PREFIX + letters)) throw noCard("its last letter is wrong");
    return card;
  }

  private static byte[] bytes(String letters) {
    byte[] out = new byte[letters.length() * BITS / 8];
    for (int i = 0; i < letters.length(); i++) {
      int value = ALPHABET.indexOf(letters.charAt(i));
      if (value < 0) throw noCard("'" + letters.charAt(i) + "' is no letter of a card");
      for (int b = 0; b < BITS; b++) {
        int bit = i * BITS + b;
        if (bit / 8 < out.length) out[bit / 8] |= (byte) ((value >> BITS - 1 - b & 1) << 7 - bit % 8);
      }
    }
    return out;
  }

  /**
   * The bid's key, if this is that bid's card.
   * @throws SealException STATEMENT_MISMATCH
   */
  public byte[] keyOf(Suite bidSuite, byte[] bidNo) {
    if (bidSuite != suite || !Arrays.equals(bidNoStart, Arrays.copyOf(bidNo, START_BYTES))) {
      throw new SealException(Fault.STATEMENT_MISMATCH, "the card of another bid");
    }
    return bidKey;
  }

  private static SealException noCard(String why) {
    return new SealException(Fault.KEY_FILE, "not a recovery card: " + why);
  }
}
