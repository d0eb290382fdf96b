package org.mingbiao.evaluation.influence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Result;

/**
 * How far a group of bids moved the benchmark and whom that made win: the lot with them against the lot without them.
 * It says what happened, not why; honest bids move a benchmark too.
 *
 * @param group the bidders left out
 * @param benchmarkWithout yuan; null where there is none
 * @param shiftPercent how far the group moved the benchmark, in percent of the benchmark without it, two places; null
 *     where there is none
 * @param winner who won; empty if nobody alone did
 * @param winnerWithout who would have won
 */
public record GroupInfluence(
    List<String> group,
    BigDecimal benchmark,
    BigDecimal benchmarkWithout,
    BigDecimal shiftPercent,
    Optional<String> winner,
    Optional<String> winnerWithout) {
  /** More groups than this are not tried. */
  public static final int GROUPS_MAX = 20_000;
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int PERCENT_PLACES = 2;

  /** Leaves one group out. */
  public static GroupInfluence of(MethodPack pack, Contest contest, Collection<String> group) {
    return of(pack, contest, Evaluation.run(pack, contest), group);
  }

  private static GroupInfluence of(MethodPack pack, Contest contest, Result with, Collection<String> group) {
    Result without = new WhatIf(pack, contest).without(group);
    return new GroupInfluence(group.stream().sorted().toList(), with.benchmark(), without.benchmark(),
        shift(with.benchmark(), without.benchmark()), with.winner(), without.winner());
  }

  private static BigDecimal shift(BigDecimal with, BigDecimal without) {
    if (with == null || without == null || without.signum() == 0) return null;
    return with.subtract(without).multiply(HUNDRED).divide(without, PERCENT_PLACES, RoundingMode.HALF_UP);
  }

  /** Whether somebody outside the group won because of it. */
  public boolean changesWinner() {
    return winner.isPresent() && !group.contains(winner.get()) && !winner.equals(winnerWithout);
  }

  /**
   * Every group up to a size that leaves at least one bid: those that change who wins first, then by how far they moved
   * the benchmark. A bid that a draw made part of the benchmark is left out of no group's account: without it there
   * would have been another draw.
   *
   * @throws BreachException if there are more than {@link #GROUPS_MAX}
   */
  public static List<GroupInfluence> upTo(MethodPack pack, Contest contest, int size) {
    Collection<String> drawn = contest.drawn().values();
    List<String> bidders =
        contest.bids().stream().map(Bid::id).filter(bidder -> !drawn.contains(bidder)).sorted().toList();
    List<List<String>> groups = new ArrayList<>();
    grow(bidders, List.of(), 0, Math.min(size, contest.bids().size() - 1), groups);
    Result with = Evaluation.run(pack, contest);
    return groups.stream().map(group -> of(pack, contest, with, group))
        .sorted(Comparator.comparing(GroupInfluence::changesWinner).reversed()
            .thenComparing(GroupInfluence::distance, Comparator.reverseOrder())
            .thenComparing(each -> each.group().size()).thenComparing(each -> String.join(",", each.group())))
        .toList();
  }

  private BigDecimal distance() {
    return shiftPercent == null ? BigDecimal.ZERO : shiftPercent.abs();
  }

  private static void grow(List<String> bidders, List<String> group, int from, int size, List<List<String>> to) {
    if (group.size() == size) return;
    for (int next = from; next < bidders.size(); next++) {
      List<String> larger = new ArrayList<>(group);
      larger.add(bidders.get(next));
      if (to.size() == GROUPS_MAX)
        throw new BreachException(Breach.format("size", "more than " + GROUPS_MAX + " groups; ask for smaller ones"));
      to.add(larger);
      grow(bidders, larger, next + 1, size, to);
    }
  }
}
