package org.mingbiao.evaluation.collusion.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Two bidders whose prices rise and fall together beyond what the lots explain.
 * <p>Value: correlation of the two bidders' price-to-estimate logarithms over their joint contests, less what the other
 * bids of each contest share. Null: one bidder's contests put in random order. A proven cartel may pass this test
 * unseen (Imhof, 2017): it speaks only when it rejects.
 * <p>Source: Bajari and Ye, 2003.
 *
 * @param first of the pair
 * @param second of the pair
 */
public record BidIndependence(String first, String second)
    implements Screen<Contest, Map<String, BidIndependence.Residuals>, Tested> {
  private static final int CONTESTS_MIN = 20;

  /** The pair's residuals in one contest. */
  public record Residuals(double first, double second) {}

  @Override public Card card() {
    return new Card("INDEPENDENCE", "bid-independence", CONTESTS_MIN);
  }

  @Override public Map<String, Residuals> zero() {
    return new TreeMap<>();
  }

  @Override public Map<String, Residuals> fold(Map<String, Residuals> joint, Contest contest) {
    double own = Double.NaN;
    double other = Double.NaN;
    double rest = 0;
    int others = 0;
    for (Offer offer : contest.offers()) {
      double log = Math.log(offer.price());
      boolean isFirst = offer.members().contains(first);
      boolean isSecond = offer.members().contains(second);
      if (isFirst && isSecond) return joint; // partners in this contest
      if (isFirst) own = log;
      else if (isSecond) other = log;
      else {
        rest += log;
        others++;
      }
    }
    if (Double.isNaN(own) || Double.isNaN(other) || !contest.lot().hasEstimate() && others == 0) return joint;
    double level = contest.lot().hasEstimate() ? Math.log(contest.lot().estimate()) : rest / others;
    joint.put(contest.lot().tender(), new Residuals(own - level, other - level));
    return joint;
  }

  @Override public Map<String, Residuals> merge(Map<String, Residuals> one, Map<String, Residuals> other) {
    one.putAll(other);
    return one;
  }

  @Override public Tested finish(Map<String, Residuals> joint) {
    List<String> about = List.of(first, second);
    int n = joint.size();
    if (n < CONTESTS_MIN) return Tested.none(about, Reason.TOO_FEW_MEETINGS, n);
    double[] one = joint.values().stream().mapToDouble(Residuals::first).toArray();
    List<Double> other = new ArrayList<>(joint.values().stream().map(Residuals::second).toList());
    double seen = correlation(one, other);
    if (Double.isNaN(seen)) return Tested.none(about, Reason.NO_VARIATION, n);
    return Tested.of(about, seen, n, Tails.amongDraws(seen, n, random -> shuffled(one, other, random)));
  }

  private static double shuffled(double[] one, List<Double> other, Random random) {
    Collections.shuffle(other, random);
    return correlation(one, other);
  }

  private static double correlation(double[] one, List<Double> other) {
    double meanOne = 0;
    double meanOther = 0;
    for (int i = 0; i < one.length; i++) {
      meanOne += one[i] / one.length;
      meanOther += other.get(i) / one.length;
    }
    double both = 0;
    double squareOne = 0;
    double squareOther = 0;
    for (int i = 0; i < one.length; i++) {
      both += (one[i] - meanOne) * (other.get(i) - meanOther);
      squareOne += Math.pow(one[i] - meanOne, 2);
      squareOther += Math.pow(other.get(i) - meanOther, 2);
    }
    return both / Math.sqrt(squareOne * squareOther);
  }
}
