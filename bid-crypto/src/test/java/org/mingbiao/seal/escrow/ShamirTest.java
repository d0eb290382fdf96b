package org.mingbiao.seal.escrow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingbiao.seal.Refusals.assertRefused;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.Fault;

class ShamirTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] SECRET = HexFormat.of().parseHex("00ff0180fe7f000102030405060708ff");

  @Test
  void everyChoiceOfThresholdManySharesJoins() {
    for (int n = 1; n <= 6; n++) {
      for (int k = 1; k <= n; k++) {
        List<byte[]> shares = Shamir.split(SECRET, k, n, RANDOM);
        for (int choice = 0; choice < 1 << n; choice++) {
          int chosen = choice;
          if (Integer.bitCount(choice) < k) continue;
          assertArrayEquals(SECRET,
              Shamir.join(IntStream.range(0, n).filter(i -> (chosen >> i & 1) == 1).mapToObj(shares::get).toList()));
        }
      }
    }
  }

  @Test
  void oneShareLessYieldsSomethingElse() {
    List<byte[]> shares = Shamir.split(SECRET, 3, 5, RANDOM);
    assertFalse(Arrays.equals(SECRET, Shamir.join(shares.subList(0, 2))));
  }

  /** f(x) = 2a + 53x + 07x^2 over GF(256), worked out by hand with a multiplication table. */
  @Test
  void joinsSharesThatWereWorkedOutByHand() {
    List<byte[]> shares = List.of(new byte[] {1, 0x2a ^ 0x53 ^ 0x07},
        new byte[] {2, (byte) (0x2a ^ 0xa6 ^ 0x1c)}, new byte[] {3, (byte) (0x2a ^ 0xf5 ^ 0x1b)});
    assertArrayEquals(new byte[] {0x2a}, Shamir.join(shares));
  }

  @Test
  void aShareGivenTwiceIsRefused() {
    List<byte[]> shares = Shamir.split(SECRET, 2, 3, RANDOM);
    assertRefused(Fault.SHARE_WRONG, () -> Shamir.join(List.of(shares.get(0), shares.get(0))));
  }

  @Test
  void noShareAtAllIsRefused() {
    assertRefused(Fault.SHARES_TOO_FEW, () -> Shamir.join(List.of()));
  }
}
