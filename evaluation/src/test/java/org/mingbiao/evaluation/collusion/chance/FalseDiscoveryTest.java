package org.mingbiao.evaluation.collusion.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  @Test void adjustsTheExampleOfTheTextbooks() {
    double[] q = FalseDiscovery.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.5});
    assertArrayEquals(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, q, 1e-12);
  }

  @Test void leavesASingleTestAsItIs() {
    assertArrayEquals(new double[] {0.03}, FalseDiscovery.adjust(new double[] {0.03}));
  }

  @Test void raisesHardlyAnythingOnADayOfHonestContests() {
    Random random = new Random(4);
    int days = 0;
    for (int day = 0; day < 400; day++) {
      double[] p = random.doubles(100).map(u -> 1 - u).toArray();
      if (Arrays.stream(FalseDiscovery.adjust(p)).min().orElseThrow() <= 0.05) days++;
    }
    assertTrue(days < 36, days + " of 400 honest days raised a lead");
  }
}
