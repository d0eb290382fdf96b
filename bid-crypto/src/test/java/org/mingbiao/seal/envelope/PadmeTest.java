package org.mingbiao.seal.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PadmeTest {
  @ParameterizedTest
  @CsvSource({"1, 4096", "4096, 4096", "4097, 4352", "4352, 4352", "5000, 5120", "16384, 16384", "16385, 17408",
      "1000000, 1015808", "2147483648, 2147483648", "2147483649, 2214592512"})
  void padsToItsSteps(long length, long padded) {
    assertEquals(padded, Padme.pad(length));
  }

  @Test
  void addsAtMostTwelvePercentAboveOnePage() {
    for (long length = 4097; length < 1L << 45; length += 1 + length / 7) {
      long padded = Padme.pad(length);
      assertTrue(padded >= length && padded * 100 <= length * 112, length + " became " + padded);
    }
  }

  @Test
  void paddingTwiceChangesNothing() {
    for (long length = 1; length < 1L << 40; length += 1 + length / 3) {
      assertEquals(Padme.pad(length), Padme.pad(Padme.pad(length)));
    }
  }
}
