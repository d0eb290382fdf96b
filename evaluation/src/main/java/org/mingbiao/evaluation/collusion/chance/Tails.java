package org.mingbiao.evaluation.collusion.chance;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Chances of counts, exact where that is cheap. */
public final class Tails {
  /** Random rearrangements a statistic is held against. */
  public static final int DRAWS = 1_999;

  private Tails() {}

  /** Chance of so many successes or more. */
  public static double atLeast(int successes, int trials, double chance) {
    return BinomialDistribution.of(trials, chance).survivalProbability(successes - 1);
  }

  /** Chance of so many successes or fewer. */
  public static double atMost(int successes, int trials, double chance) {
    return BinomialDistribution.of(trials, chance).cumulativeProbability(successes);
  }

  /** Chance of so many successes or fewer where every trial has its own chance. */
  public static double atMost(int successes, double[] chances) {
    double[] exactly = new double[successes + 1];
    exactly[0] = 1;
    for (double chance : chances) {
      for (int k = successes; k > 0; k--) exactly[k] = exactly[k] * (1 - chance) + exactly[k - 1] * chance;
      exactly[0] *= 1 - chance;
    }
    double sum = 0;
    for (double one : exactly) sum += one;
    return Math.min(1, sum);
  }

  /** Share of random draws whose statistic is at least the one seen, which counts among them. */
  public static double amongDraws(double seen, long seed, ToDoubleFunction<Random> statistic) {
    Random random = new Random(seed);
    int atLeast = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      if (statistic.applyAsDouble(random) >= seen - 1e-12) atLeast++;
    }
    return (atLeast + 1.0) / (DRAWS + 1);
  }
}
