package org.mingbiao.app.edge.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Seals small records with keys that the database never sees: AES-256-GCM for what is said, HMAC-SHA-256 for where it is filed.
 * A sealed record is as long as its size class, so that its length says nothing.
 */
final class Vault {
  /** Sealed records are padded to the next of these many bytes; nothing is longer than the last. */
  static final int[] SIZE_CLASSES = {512, 2_048, 8_192, 32_768, 131_072};
  static final int ROOT_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int OVERHEAD_BYTES = NONCE_BYTES + TAG_BITS / 8 + Integer.BYTES;
  private static final int LONG_COVERS_ONE_IN = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] filing;
  private final SecretKeySpec sealing;
  private final byte[] fingerprint;

  /** @param root {@link #ROOT_BYTES} secret bytes */
  Vault(byte[] root) {
    if (root.length != ROOT_BYTES) throw new IllegalArgumentException("a root key has " + ROOT_BYTES + " bytes, not " + root.length);
    filing = hmac(root, "filing".getBytes());
    sealing = new SecretKeySpec(hmac(root, "sealing".getBytes()), "AES");
    fingerprint = Arrays.copyOf(hmac(root, "fingerprint".getBytes()), 8);
  }

  /** Tells two keys apart without telling anything about either. */
  byte[] fingerprint() {
    return fingerprint.clone();
  }

  /** Where something is filed: to anyone without the key 32 random bytes. */
  byte[] tag(String... parts) {
    return hmac(filing, String.join("\u0000", parts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** @param place what the sealed record belongs to; it opens nowhere else */
  byte[] seal(byte[] record, byte[] place) {
    byte[] padded = new byte[sizeClass(record.length) - NONCE_BYTES - TAG_BITS / 8];
    ByteBuffer.wrap(padded).putInt(record.length).put(record);
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, padded, 0, padded.length, place);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** @throws IllegalStateException when the bytes were altered, or belong to another place or key */
  byte[] open(byte[] sealed, byte[] place) {
    byte[] padded = run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, sealed.length - NONCE_BYTES, place);
    ByteBuffer content = ByteBuffer.wrap(padded);
    byte[] record = new byte[content.getInt()];
    content.get(record);
    return record;
  }

  /** Bytes that nobody without the key can tell from a sealed record. */
  byte[] cover() {
    return random(SIZE_CLASSES[below(LONG_COVERS_ONE_IN) == 0 ? 1 : 0]);
  }

  static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /** @return 0 up to and without {@code bound} */
  static int below(int bound) {
    return RANDOM.nextInt(bound);
  }

  private static int sizeClass(int record) {
    for (int size : SIZE_CLASSES) if (record + OVERHEAD_BYTES <= size) return size;
    throw RefusedException.of(Refusal.TOO_LARGE).with(Map.of("max", SIZE_CLASSES[SIZE_CLASSES.length - 1] - OVERHEAD_BYTES));
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, int from, int length, byte[] place) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place);
      return cipher.doFinal(input, from, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a sealed record does not open", e);
    }
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isFor(byte[] otherFingerprint) {
    return MessageDigest.isEqual(fingerprint, otherFingerprint);
  }
}
