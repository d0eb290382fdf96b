package org.mingbiao.seal.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Thirty-two bytes: a SHA-256 value of the tree (RFC 6962, section 2.1), or a random value of the same length. */
public final class Hash {
  public static final int BYTES = 32;

  private static final byte LEAF_PREFIX = 0;
  private static final byte NODE_PREFIX = 1;
  private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::sha256);

  /** The root of the tree without leaves: SHA-256 of nothing. */
  public static final Hash EMPTY_TREE = of(new byte[0]);

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** SHA-256 of the bytes, without any prefix. */
  public static Hash of(byte[] content) {
    return new Hash(SHA256.get().digest(content));
  }

  /** The leaf of an entry: SHA-256(0x00 || entry). */
  public static Hash leaf(byte[] entry) {
    MessageDigest digest = SHA256.get();
    digest.update(LEAF_PREFIX);
    return new Hash(digest.digest(entry));
  }

  /** The parent of two subtrees: SHA-256(0x01 || left || right). */
  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = SHA256.get();
    digest.update(NODE_PREFIX);
    digest.update(left.bytes);
    return new Hash(digest.digest(right.bytes));
  }

  /** @throws IllegalArgumentException unless there are exactly 32 bytes */
  public static Hash ofBytes(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a hash has " + BYTES + " bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The hash at {@code offset} of a longer array, as in a tile. */
  public static Hash at(byte[] hashes, int offset) {
    return new Hash(Arrays.copyOfRange(hashes, offset, offset + BYTES));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** RFC 4648 base64 with padding: 44 characters. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override public String toString() {
    return base64();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
