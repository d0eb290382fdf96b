package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.chance.FalseDiscovery;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/**
 * Pairs that meet oftener than their diligence explains. The null keeps how often each bidder enters and how large each
 * contest is (the configuration model of the bipartite graph); meetings of a pair are then nearly Poisson.
 *
 * @param meetingsMin fewest meetings of a pair that are read
 */
public record CoBidding(int meetingsMin) implements Screen<Contest, Meetings, List<CoBidding.Bond>> {
  private static final int USUAL_MIN = 5;

  public CoBidding() {
    this(USUAL_MIN);
  }

  /**
   * A pair.
   *
   * @param overlap contests both entered out of contests either entered
   * @param p chance of so many meetings or more
   * @param q false-discovery rate over all pairs of the market
   */
  public record Bond(Pair pair, int met, double expected, double overlap, double p, double q) {
    /** How many times oftener than by chance. */
    public double lift() {
      return met / expected;
    }
  }

  @Override public Card card() {
    return new Card("COBID", "R053", "co-bidding", meetingsMin, 1);
  }

  @Override public Meetings zero() {
    return new Meetings();
  }

  @Override public Meetings fold(Meetings meetings, Contest contest) {
    return meetings.add(contest);
  }

  @Override public Meetings merge(Meetings one, Meetings other) {
    return one.add(other);
  }

  /** Every pair that met often enough, the least probable first. */
  @Override public List<Bond> finish(Meetings meetings) {
    List<Pair> pairs = new ArrayList<>();
    meetings.pairs().forEach((pair, met) -> {
      if (met >= meetingsMin) pairs.add(pair);
    });
    double[] p = pairs.stream().mapToDouble(pair -> tail(meetings.met(pair), meetings.expected(pair))).toArray();
    long bidders = meetings.bidders().size();
    double[] q = FalseDiscovery.adjust(p, Math.max(p.length, bidders * (bidders - 1) / 2));
    List<Bond> bonds = new ArrayList<>();
    for (int i = 0; i < p.length; i++) bonds.add(bond(meetings, pairs.get(i), p[i], q[i]));
    bonds.sort(Comparator.comparingDouble(Bond::p).thenComparing(Bond::pair));
    return bonds;
  }

  private static Bond bond(Meetings meetings, Pair pair, double p, double q) {
    int met = meetings.met(pair);
    double either = meetings.contests(pair.first()) + meetings.contests(pair.second()) - met;
    return new Bond(pair, met, meetings.expected(pair), met / either, p, q);
  }

  private static double tail(int met, double expected) {
    return PoissonDistribution.of(expected).survivalProbability(met - 1);
  }
}
