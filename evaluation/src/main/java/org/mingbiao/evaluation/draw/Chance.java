package org.mingbiao.evaluation.draw;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers out of a seed, the same everywhere: block i is SHA-256 of the seed and i (8 bytes, big endian), and each
 * block is one number of 256 bits. A number from the incomplete last range is thrown away, so that none is likelier
 * than another.
 */
final class Chance {
  private static final BigInteger BLOCKS = BigInteger.ONE.shiftLeft(256);

  private final byte[] seed;
  private final MessageDigest sha256;
  private long block;

  Chance(byte[] seed) {
    this.seed = seed.clone();
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** A number from 0 to below the bound, each equally likely. */
  int below(int bound) {
    BigInteger range = BigInteger.valueOf(bound);
    BigInteger whole = BLOCKS.subtract(BLOCKS.mod(range));
    BigInteger number = next();
    while (number.compareTo(whole) >= 0) number = next();
    return number.mod(range).intValueExact();
  }

  private BigInteger next() {
    sha256.update(seed);
    sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(block++).array());
    return new BigInteger(1, sha256.digest());
  }
}
