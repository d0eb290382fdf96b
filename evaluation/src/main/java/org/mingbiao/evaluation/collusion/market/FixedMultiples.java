package org.mingbiao.evaluation.collusion.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.ResidualLaw;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Two bidders whose prices stand in one ratio lot after lot (R023). One lot says nothing: some constant fits every
 * pair.
 * <p>Value: minus the standard deviation of the logarithm of their price ratio over their joint contests. Null:
 * independent bids of this market.
 *
 * @param first of the pair
 * @param second of the pair
 * @param law of the market
 */
public record FixedMultiples(String first, String second, ResidualLaw law)
    implements Screen<Contest, Map<String, Double>, Tested> {
  private static final int CONTESTS_MIN = 5;

  @Override public Card card() {
    return new Card("MULTIPLE", "R023", "fixed-multiples", CONTESTS_MIN, 1);
  }

  @Override public Map<String, Double> zero() {
    return new TreeMap<>();
  }

  @Override public Map<String, Double> fold(Map<String, Double> ratios, Contest contest) {
    List<Double> own = prices(contest, first);
    List<Double> other = prices(contest, second);
    boolean partners = contest.offers().stream().anyMatch(offer -> offer.members().containsAll(List.of(first, second)));
    if (own.size() == 1 && other.size() == 1 && !partners) {
      ratios.put(contest.lot().tender(), Math.log(own.get(0) / other.get(0)));
    }
    return ratios;
  }

  private static List<Double> prices(Contest contest, String bidder) {
    List<Double> prices = new ArrayList<>();
    contest.offers().forEach(offer -> {
      if (offer.members().contains(bidder)) prices.add(offer.price());
    });
    return prices;
  }

  @Override public Map<String, Double> merge(Map<String, Double> one, Map<String, Double> other) {
    one.putAll(other);
    return one;
  }

  @Override public Tested finish(Map<String, Double> ratios) {
    List<String> about = List.of(first, second);
    int n = ratios.size();
    if (n < CONTESTS_MIN || law.size() == 0) return Tested.none(about, Reason.TOO_FEW_MEETINGS, n);
    double seen = -deviation(ratios.values().stream().mapToDouble(Double::doubleValue).toArray());
    return Tested.of(about, seen, n, Tails.amongDraws(seen, n, random -> -deviation(drawn(n, random))));
  }

  private double[] drawn(int n, Random random) {
    double[] drawn = new double[n];
    double[] residuals = law.residuals();
    for (int i = 0; i < n; i++) {
      drawn[i] = residuals[random.nextInt(residuals.length)] - residuals[random.nextInt(residuals.length)];
    }
    return drawn;
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
  }
}
