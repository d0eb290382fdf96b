package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoversTest {
  private final Covers covers = covers(4, Duration.ofSeconds(10));

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 2", "3, 1", "4, 0", "5, 3", "0, 0"})
  void fillUpToTheNextMultiple(int real, int filled) {
    assertEquals(filled, covers.fill(real).size());
  }

  @Test void lookToTheWorldLikeAnyOtherEntry() {
    byte[] cover = Opening.entry(covers.one().bytes());
    byte[] bid = Opening.entry(Ring.opening(1).bytes());
    assertEquals(bid.length, cover.length);
    assertNotEquals(covers.one().leaf(), covers.one().leaf());
  }

  /** The quantiles of the exponential distribution: the median is mean × ln 2. */
  @Test void comeAtExponentialPauses() {
    assertEquals(Duration.ZERO, covers.pause(0));
    assertEquals(6_931, covers.pause(0.5).toMillis());
    assertEquals(10_000, covers.pause(1 - 1 / Math.E).toMillis());
  }

  @Test void refuseAMultipleOrAPauseOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> covers(0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> covers(1, Duration.ZERO));
  }

  private static Covers covers(int multiple, Duration mean) {
    return new Covers(multiple, mean, Ring.CLOCK, new SecureRandom());
  }
}
