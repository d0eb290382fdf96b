package org.mingbiao.evaluation.collusion.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.mingbiao.evaluation.collusion.Contest;

/**
 * How far single bids of a market stray from the middle of their contest: logarithms of the prices less the contest's
 * mean, stretched by sqrt(n / (n - 1)) for the mean's own share. Bids of rings are among them, which widens or narrows
 * the law; a chance under it is therefore relative to this market.
 *
 * @param residuals ascending
 */
public record ResidualLaw(double[] residuals) {
  /** A sample this large fixes the quantiles of a market to well below a percent. */
  public static final int SAMPLE_MAX = 20_000;

  /** One residual and a number drawn from where it stands, which decides whether it stays in the sample. */
  private record Drawn(long lottery, double residual) {}

  /** What was seen of a market: those residuals whose lottery numbers are the lowest, so that pieces can be merged. */
  public static final class Sample {
    private static final Comparator<Drawn> ORDER =
        Comparator.comparingLong(Drawn::lottery).thenComparingDouble(Drawn::residual);

    private final TreeSet<Drawn> kept = new TreeSet<>(ORDER);

    /** Takes the residuals of a contest of two bids or more. */
    public Sample add(Contest contest) {
      double[] logs = Arrays.stream(contest.prices()).map(Math::log).toArray();
      int n = logs.length;
      if (n < 2) return this;
      double mean = Arrays.stream(logs).average().orElseThrow();
      long seed = mix(contest.lot().market().hashCode() * 31L + contest.lot().tender().hashCode());
      for (int i = 0; i < n; i++) keep(new Drawn(mix(seed + i), (logs[i] - mean) * Math.sqrt(n / (n - 1.0))));
      return this;
    }

    public Sample add(Sample other) {
      other.kept.forEach(this::keep);
      return this;
    }

    private void keep(Drawn drawn) {
      kept.add(drawn);
      if (kept.size() > SAMPLE_MAX) kept.pollLast();
    }

    public ResidualLaw law() {
      return new ResidualLaw(kept.stream().mapToDouble(Drawn::residual).sorted().toArray());
    }

    /** Spreads neighbouring numbers over all longs (the finaliser of SplitMix64). */
    private static long mix(long number) {
      long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
      return mixed ^ (mixed >>> 31);
    }
  }

  /** The law of some contests of one market. */
  public static ResidualLaw of(Iterable<Contest> contests) {
    Sample sample = new Sample();
    contests.forEach(sample::add);
    return sample.law();
  }

  /** The law thinned to its quantiles, for keeping in a model. */
  public ResidualLaw thinned(int points) {
    if (residuals.length <= points) return this;
    double[] thin = new double[points];
    for (int i = 0; i < points; i++) thin[i] = residuals[(int) ((i + 0.5) * residuals.length / points)];
    return new ResidualLaw(thin);
  }

  public int size() {
    return residuals.length;
  }

  /** Prices of honest, independent bidders, ascending; the scale is arbitrary. */
  public double[] draw(int bidders, RandomGenerator random) {
    double[] prices = new double[bidders];
    for (int i = 0; i < bidders; i++) prices[i] = Math.exp(residuals[random.nextInt(residuals.length)]);
    Arrays.sort(prices);
    return prices;
  }
}
