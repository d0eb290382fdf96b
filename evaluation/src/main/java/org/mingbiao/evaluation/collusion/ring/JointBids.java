package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/**
 * Pairs that join in a consortium where they could have been rivals (R026).
 * <p>Value: share of the contests both entered that they entered together. Null: every pair that enters one contest
 * joins as often as pairs of this market do.
 */
public record JointBids() implements Screen<Contest, Map<Pair, int[]>, List<Tested>> {
  private static final int CONTESTS_MIN = 5;

  @Override public Card card() {
    return new Card("JOINT", "R026", "joint-bids", CONTESTS_MIN, 1);
  }

  @Override public Map<Pair, int[]> zero() {
    return new TreeMap<>();
  }

  /** Counts, for each pair of the contest, whether it came together or apart. */
  @Override public Map<Pair, int[]> fold(Map<Pair, int[]> counts, Contest contest) {
    Meetings.rivals(contest, (one, other) -> counts.computeIfAbsent(Pair.of(one, other), key -> new int[2])[1]++);
    for (Offer offer : contest.offers()) {
      List<String> members = offer.members().stream().sorted().toList();
      for (int i = 0; i < members.size(); i++) {
        for (int k = i + 1; k < members.size(); k++) {
          counts.computeIfAbsent(Pair.of(members.get(i), members.get(k)), key -> new int[2])[0]++;
        }
      }
    }
    return counts;
  }

  @Override public Map<Pair, int[]> merge(Map<Pair, int[]> one, Map<Pair, int[]> other) {
    other.forEach((pair, own) -> one.merge(pair, own, (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]}));
    return one;
  }

  /** One reading for each pair that entered enough contests. */
  @Override public List<Tested> finish(Map<Pair, int[]> counts) {
    double together = counts.values().stream().mapToInt(own -> own[0]).sum();
    double all = together + counts.values().stream().mapToInt(own -> own[1]).sum();
    List<Tested> tested = new ArrayList<>();
    counts.forEach((pair, own) -> {
      int n = own[0] + own[1];
      if (n < CONTESTS_MIN) return;
      tested.add(Tested.of(List.of(pair.first(), pair.second()), (double) own[0] / n, n,
          Tails.atLeast(own[0], n, together / all)));
    });
    return tested;
  }
}
