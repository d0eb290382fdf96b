package org.mingbiao.evaluation.collusion.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.PriceScreen.Side;

class MarketHabitTest {
  @Test void raisesOneContestInTwentyWhereContestsDifferInTightness() {
    double[] deviates = new Random(1).doubles(2000).map(u -> -1 + 4 * (u - 0.5)).toArray();
    MarketHabit habit = MarketHabit.of(deviates);
    int plain = 0;
    int raised = 0;
    for (double z : deviates) {
      Chance chance = new Chance(upper(-z), z, 1999);
      if (chance.p() <= 0.05) plain++;
      if (habit.p(chance, Side.LOW) <= 0.05) raised++;
    }
    assertTrue(plain > 500, plain + " by the plain p-value");
    assertTrue(raised <= 100, raised + " by the habit");
  }

  @Test void neverMakesAContestMoreSuspicious() {
    MarketHabit habit = new MarketHabit(1.5, 0.3);
    for (double z = -3; z <= 3; z += 0.5) {
      Chance chance = new Chance(upper(-z), z, 1999);
      assertTrue(habit.p(chance, Side.LOW) >= chance.p());
    }
  }

  @Test void hasNoHabitFromTooFewContests() {
    assertEquals(new MarketHabit(0, 1), MarketHabit.of(new double[MarketHabit.CONTESTS_MIN - 1]));
    assertEquals(new MarketHabit(0, 0), MarketHabit.of(new double[MarketHabit.CONTESTS_MIN]));
  }

  private static double upper(double z) {
    return NormalDistribution.of(0, 1).survivalProbability(z);
  }
}
