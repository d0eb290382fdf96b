package org.mingbiao.evaluation.collusion.market;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/** The contests in which at least three of a group stood, and how the group differs there from others as many. */
public final class GroupContests {
  private static final int MEMBERS_MIN = 3;

  private final Set<String> group;
  private final TreeMap<String, Entered> entered = new TreeMap<>();

  /** One contest: all prices ascending, and which of them are the group's. */
  private record Entered(double[] prices, boolean[] own, int members) {}

  GroupContests(Set<String> group) {
    this.group = group;
  }

  GroupContests add(Contest contest) {
    boolean[] own = new boolean[contest.size()];
    int members = 0;
    for (int i = 0; i < own.length; i++) {
      own[i] = contest.offers().get(i).members().stream().anyMatch(group::contains);
      if (own[i]) members++;
    }
    if (members >= MEMBERS_MIN && own.length > members) {
      entered.put(contest.lot().tender(), new Entered(contest.prices(), own, members));
    }
    return this;
  }

  GroupContests add(GroupContests other) {
    entered.putAll(other.entered);
    return this;
  }

  int size() {
    return entered.size();
  }

  /**
   * The mean over contests of what a choice of bids does, held against random choices of as many in each contest.
   *
   * @param measure of all prices and which are chosen; high is suspicious
   */
  Tested against(BiFunction<double[], boolean[], Double> measure) {
    double seen = entered.values().stream().mapToDouble(one -> measure.apply(one.prices(), one.own())).average()
        .orElseThrow();
    double p = Tails.amongDraws(seen, size(), random -> entered.values().stream()
        .mapToDouble(one -> measure.apply(one.prices(), chosen(one, random))).average().orElseThrow());
    return Tested.of(group.stream().sorted().toList(), seen, size(), p);
  }

  private static boolean[] chosen(Entered contest, Random random) {
    List<Integer> seats = new ArrayList<>();
    for (int i = 0; i < contest.prices().length; i++) seats.add(i);
    Collections.shuffle(seats, random);
    boolean[] chosen = new boolean[contest.prices().length];
    for (int i = 0; i < contest.members(); i++) chosen[seats.get(i)] = true;
    return chosen;
  }
}
