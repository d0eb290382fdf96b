package org.mingbiao.evaluation.collusion.chance;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.mingbiao.evaluation.collusion.PriceScreen.Side;

/**
 * How the contests of a market really stand against {@link NullModel}. Where contests differ in how tight they are (a
 * floor, a tariff), more of them look tight than independent draws from one law would, and the plain p-value raises
 * honest ones. The middle and the spread of the market's own contests then take the place of the null's (Efron's
 * empirical null), but never so that anything becomes more suspicious than it was.
 *
 * @param middle of the normal deviates of the market's contests
 * @param step half the middle 50 % of them, over that of a normal law
 */
public record MarketHabit(double middle, double step) {
  /** Fewer contests do not show a habit: the plain p-value stands. */
  public static final int CONTESTS_MIN = 30;

  private static final double NORMAL_QUARTILES = 1.349;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The habit of a market; none with fewer than {@link #CONTESTS_MIN} deviates. */
  public static MarketHabit of(double[] deviates) {
    if (deviates.length < CONTESTS_MIN) return new MarketHabit(0, 1);
    double[] z = deviates.clone();
    Arrays.sort(z);
    int n = z.length;
    return new MarketHabit(z[n / 2], (z[n * 3 / 4] - z[n / 4]) / NORMAL_QUARTILES);
  }

  /** The p-value of a chance in this market, at least the plain one. */
  public double p(Chance chance, Side side) {
    double width = Math.max(1, step);
    double tail = switch (side) {
      case HIGH -> upper((chance.z() - Math.max(0, middle)) / width);
      case LOW -> upper((-chance.z() - Math.max(0, -middle)) / width);
      case BOTH -> Math.min(1, 2 * upper(Math.abs(chance.z() - middle) / width));
    };
    return Math.max(chance.p(), tail);
  }

  private static double upper(double z) {
    return NORMAL.survivalProbability(z);
  }
}
