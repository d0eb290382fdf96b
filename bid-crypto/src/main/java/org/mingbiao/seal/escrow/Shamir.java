package org.mingbiao.seal.escrow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/**
 * Shamir's secret sharing (1979), byte by byte over GF(2^8) modulo x^8+x^4+x^3+x+1. A share is its x-coordinate, one
 * byte from 1, and one byte for each of the secret's.
 * <p>Joining detects nothing by itself: hashes of the shares and a commitment to the secret do.
 */
final class Shamir {
  private static final int POLYNOMIAL = 0x11b;

  private Shamir() {}

  static List<byte[]> split(byte[] secret, int threshold, int shares, SecureRandom random) {
    byte[][] coefficients = new byte[threshold - 1][secret.length];
    for (byte[] coefficient : coefficients) random.nextBytes(coefficient);
    return IntStream.rangeClosed(1, shares).mapToObj(x -> share(secret, coefficients, x)).toList();
  }

  private static byte[] share(byte[] secret, byte[][] coefficients, int x) {
    byte[] share = new byte[1 + secret.length];
    share[0] = (byte) x;
    for (int i = 0; i < secret.length; i++) {
      int y = 0;
      for (int c = coefficients.length - 1; c >= 0; c--) y = multiply(y ^ coefficients[c][i] & 0xff, x);
      share[1 + i] = (byte) (y ^ secret[i]);
    }
    return share;
  }

  /**
   * The secret, if at least the threshold of genuine shares are given; otherwise some other bytes.
   * @throws SealException SHARES_TOO_FEW for none, SHARE_WRONG for one given twice or of another length
   */
  static byte[] join(List<byte[]> shares) {
    if (shares.isEmpty()) throw new SealException(Fault.SHARES_TOO_FEW, "no share");
    Set<Byte> seen = new HashSet<>();
    for (byte[] share : shares) {
      if (share.length != shares.get(0).length || share[0] == 0 || !seen.add(share[0])) {
        throw new SealException(Fault.SHARE_WRONG, "share " + (share[0] & 0xff) + " twice or of another length");
      }
    }
    byte[] secret = new byte[shares.get(0).length - 1];
    for (byte[] share : shares) {
      int weight = weight(share[0] & 0xff, shares);
      for (int i = 0; i < secret.length; i++) secret[i] ^= (byte) multiply(weight, share[1 + i] & 0xff);
    }
    return secret;
  }

  /** Lagrange's weight of one share for the value at zero. */
  private static int weight(int x, List<byte[]> shares) {
    int weight = 1;
    for (byte[] other : shares) {
      int z = other[0] & 0xff;
      if (z != x) weight = multiply(weight, multiply(z, inverse(z ^ x)));
    }
    return weight;
  }

  private static int multiply(int a, int b) {
    int product = 0;
    for (int bit = 0; bit < 8; bit++) {
      product ^= -(b >> bit & 1) & a;
      a = a << 1 ^ -(a >> 7) & POLYNOMIAL;
    }
    return product;
  }

  /** a^254. */
  private static int inverse(int a) {
    int power = a;
    int result = 1;
    for (int bit = 1; bit < 8; bit++) {
      power = multiply(power, power);
      result = multiply(result, power);
    }
    return result;
  }
}
