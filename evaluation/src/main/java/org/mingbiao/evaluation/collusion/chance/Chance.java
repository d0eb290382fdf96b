package org.mingbiao.evaluation.collusion.chance;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.mingbiao.evaluation.collusion.PriceScreen.Side;

/**
 * Where a value stands among those of honest contests.
 *
 * @param p share of honest contests at least as suspicious, the one looked at counted among them (above 0, at most 1)
 * @param z the value's rank as a normal deviate; positive above the middle
 * @param draws honest contests it was held against
 */
public record Chance(double p, double z, int draws) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  /** Values closer than this are one value computed twice. */
  private static final double SAME = 1e-12;

  /**
   * Holds a value against others.
   *
   * @param drawn ascending, of honest contests
   */
  public static Chance of(double value, double[] drawn, Side side) {
    double slack = SAME * Math.max(1, Math.abs(value));
    int below = rank(drawn, value - slack);
    int notAbove = rank(drawn, value + slack);
    double all = drawn.length + 1.0;
    double low = (notAbove + 1) / all;
    double high = (drawn.length - below + 1) / all;
    double p = switch (side) {
      case LOW -> low;
      case HIGH -> high;
      case BOTH -> Math.min(1, 2 * Math.min(low, high));
    };
    return new Chance(p, NORMAL.inverseCumulativeProbability(((below + notAbove) / 2.0 + 0.5) / all), drawn.length);
  }

  /** How many are less than the value. */
  private static int rank(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
