package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Offer;

/**
 * Counts of who stood against whom in one market. Two members of one consortium stand together, not against each other.
 */
public final class Meetings {
  /** Pairs kept; a market with more is too wide to speak of meetings. */
  public static final int PAIRS_MAX = 5_000_000;

  private final Map<String, Integer> contests = new TreeMap<>();
  private final Map<String, Integer> wins = new TreeMap<>();
  private final Map<Pair, Integer> pairs = new TreeMap<>();
  private final Map<String, Set<String>> partners = new TreeMap<>();
  private double seats;
  private double seatPairs;

  /** Two bidders in the order of their names. */
  public record Pair(String first, String second) implements Comparable<Pair> {
    public static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override public int compareTo(Pair other) {
      int order = first.compareTo(other.first);
      return order == 0 ? second.compareTo(other.second) : order;
    }
  }

  /**
   * Takes a contest.
   *
   * @throws IllegalStateException with more than {@link #PAIRS_MAX} pairs
   */
  public Meetings add(Contest contest) {
    contest.bidders().forEach(bidder -> contests.merge(bidder, 1, Integer::sum));
    for (Offer offer : contest.offers()) {
      if (offer.won()) offer.members().forEach(member -> wins.merge(member, 1, Integer::sum));
    }
    rivals(contest, (one, other) -> count(Pair.of(one, other), 1));
    if (pairs.size() > PAIRS_MAX) throw new IllegalStateException("more than " + PAIRS_MAX + " pairs in one market");
    double n = contest.bidders().size();
    seats += n;
    seatPairs += n * (n - 1);
    return this;
  }

  public Meetings add(Meetings other) {
    other.contests.forEach((bidder, count) -> contests.merge(bidder, count, Integer::sum));
    other.wins.forEach((bidder, count) -> wins.merge(bidder, count, Integer::sum));
    other.pairs.forEach(this::count);
    seats += other.seats;
    seatPairs += other.seatPairs;
    return this;
  }

  private void count(Pair pair, int meetings) {
    pairs.merge(pair, meetings, Integer::sum);
    partners.computeIfAbsent(pair.first(), name -> new TreeSet<>()).add(pair.second());
    partners.computeIfAbsent(pair.second(), name -> new TreeSet<>()).add(pair.first());
  }

  /** The meetings of some contests. */
  public static Meetings of(Iterable<Contest> contests) {
    Meetings meetings = new Meetings();
    contests.forEach(meetings::add);
    return meetings;
  }

  /** Every pair of bidders of different offers, each pair once. */
  static void rivals(Contest contest, BiConsumer<String, String> pair) {
    List<String> bidders = new ArrayList<>(contest.bidders());
    for (int i = 0; i < bidders.size(); i++) {
      for (int k = i + 1; k < bidders.size(); k++) {
        if (!together(contest, bidders.get(i), bidders.get(k))) pair.accept(bidders.get(i), bidders.get(k));
      }
    }
  }

  private static boolean together(Contest contest, String one, String other) {
    return contest.offers().stream().anyMatch(offer -> offer.members().contains(one)
        && offer.members().contains(other));
  }

  public int contests(String bidder) {
    return contests.getOrDefault(bidder, 0);
  }

  public int wins(String bidder) {
    return wins.getOrDefault(bidder, 0);
  }

  public int met(Pair pair) {
    return pairs.getOrDefault(pair, 0);
  }

  /** Everyone a bidder stood against. */
  public Set<String> partners(String bidder) {
    return partners.getOrDefault(bidder, Set.of());
  }

  public Map<Pair, Integer> pairs() {
    return pairs;
  }

  public Map<String, Integer> bidders() {
    return contests;
  }

  /** Meetings to be expected if everyone entered as often as they did, each contest were as large, and no more. */
  public double expected(Pair pair) {
    return contests(pair.first()) * (double) contests(pair.second()) * seatPairs / (seats * seats);
  }
}
