package org.mingbiao.evaluation.collusion.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.chance.NullModel;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.price.CeilingRatio;
import org.mingbiao.evaluation.collusion.price.Kurtosis;
import org.mingbiao.evaluation.collusion.price.QuartileSpread;
import org.mingbiao.evaluation.collusion.price.RelativeDistance;
import org.mingbiao.evaluation.collusion.price.Skewness;
import org.mingbiao.evaluation.collusion.price.UniformDistance;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;

/** What is usual in a market, known without any label: the law of its bids, its ceilings, ties and numbers of bids. */
public final class Yardstick {
  /** Points of the law kept in a model. */
  static final int POINTS = 1_001;
  /** Training reads the same tenders again and again; a nation's tenders are read once. */
  private static final int REMEMBERED_MAX = 100_000;

  private static final List<PriceScreen> SCREENS = List.of(new VarianceScreen(), new QuartileSpread(),
      new RelativeDistance(), new Skewness(), new Kurtosis(), new UniformDistance());
  private static final Map<PriceScreen, Term> TERMS = Map.of(new VarianceScreen(), Term.SPREAD, new QuartileSpread(),
      Term.MIDDLE, new RelativeDistance(), Term.LEAD, new Skewness(), Term.LEAN, new Kurtosis(), Term.PEAK,
      new UniformDistance(), Term.CLUSTERS);

  /** The middle of a quantity and what counts as one step from it; a step of 0 leaves the quantity unread. */
  public record Scale(double middle, double step) {
    static Scale ofMoments(List<Contest> contests, ToDoubleFunction<Contest> quantity) {
      double[] values = values(contests, quantity);
      if (values.length == 0) return new Scale(0, 0);
      double mean = Arrays.stream(values).average().orElse(0);
      double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
      return new Scale(mean, Math.sqrt(variance));
    }

    /** By quartiles, which a few wrong estimates cannot move. */
    static Scale ofQuartiles(List<Contest> contests, ToDoubleFunction<Contest> quantity) {
      double[] values = values(contests, quantity);
      if (values.length == 0) return new Scale(0, 0);
      double range = values[values.length * 3 / 4] - values[values.length / 4];
      return new Scale(values[values.length / 2], range / NORMAL_QUARTILES);
    }

    private static double[] values(List<Contest> contests, ToDoubleFunction<Contest> quantity) {
      return contests.stream().mapToDouble(quantity).filter(Double::isFinite).sorted().toArray();
    }

    private void put(Map<Term, Double> values, Term term, double value) {
      if (step > 0 && Double.isFinite(value)) values.put(term, limited((value - middle) / step));
    }
  }

  private static final double NORMAL_QUARTILES = 1.349;

  private final ResidualLaw law;
  private final Map<Term, Scale> scales;
  private final NullModel nulls;
  private final Map<Contest, Profile> read = new HashMap<>();

  /**
   * A yardstick as kept.
   *
   * @param scales of CEILING, TIES and BIDS
   */
  public Yardstick(ResidualLaw law, Map<Term, Scale> scales) {
    this.law = law;
    this.scales = Map.copyOf(scales);
    this.nulls = new NullModel(law, SCREENS);
  }

  /** Takes the measure of a market. */
  public static Yardstick of(List<Contest> contests) {
    Map<Term, Scale> scales = new EnumMap<>(Term.class);
    scales.put(Term.CEILING, Scale.ofQuartiles(contests, Yardstick::ceiling));
    scales.put(Term.TIES, Scale.ofMoments(contests, Yardstick::ties));
    scales.put(Term.BIDS, Scale.ofMoments(contests, Yardstick::bids));
    return new Yardstick(ResidualLaw.of(contests).thinned(POINTS), scales);
  }

  public ResidualLaw law() {
    return law;
  }

  public Map<Term, Scale> scales() {
    return scales;
  }

  /** Holds a tender against the market. */
  public synchronized Profile profile(Contest contest) {
    Profile known = read.get(contest);
    if (known != null) return known;
    Profile profile = measure(contest);
    if (read.size() < REMEMBERED_MAX) read.put(contest, profile);
    return profile;
  }

  private Profile measure(Contest contest) {
    Map<Term, Double> values = new EnumMap<>(Term.class);
    double[] prices = contest.prices();
    for (PriceScreen screen : SCREENS) {
      nulls.chance(screen, prices).ifPresent(chance -> {
        boolean low = screen.side() == PriceScreen.Side.LOW && TERMS.get(screen) != Term.LEAN;
        values.put(TERMS.get(screen), limited(low ? -chance.z() : chance.z()));
      });
    }
    scales.get(Term.CEILING).put(values, Term.CEILING, ceiling(contest));
    scales.get(Term.TIES).put(values, Term.TIES, ties(contest));
    scales.get(Term.BIDS).put(values, Term.BIDS, bids(contest));
    return new Profile(prices.length, values);
  }

  private static double limited(double value) {
    return Math.max(-Profile.LIMIT, Math.min(Profile.LIMIT, value));
  }

  private static double ceiling(Contest contest) {
    return Math.log(new CeilingRatio().read(contest).value().orElse(Double.NaN));
  }

  private static double ties(Contest contest) {
    double[] prices = contest.prices();
    if (prices.length < 2) return Double.NaN;
    int ties = 0;
    for (int i = 1; i < prices.length; i++) if (prices[i] == prices[i - 1]) ties++;
    return ties / (prices.length - 1.0);
  }

  private static double bids(Contest contest) {
    return Math.log(contest.size());
  }
}
