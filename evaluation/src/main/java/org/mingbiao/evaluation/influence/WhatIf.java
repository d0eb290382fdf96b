package org.mingbiao.evaluation.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Drawn;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Result;

/** The same lot, had one thing been otherwise. */
public final class WhatIf {
  /** More draws together than this are too many to try them all. */
  public static final int COMBINATIONS_MAX = 10_000;

  private final MethodPack pack;
  private final Contest contest;

  public WhatIf(MethodPack pack, Contest contest) {
    this.pack = pack;
    this.contest = contest;
  }

  /** Had these never bid: neither their prices nor their sheets exist. */
  public Result without(Collection<String> bidders) {
    bidders.forEach(this::require);
    Set<String> gone = new HashSet<>(bidders);
    List<Bid> left = contest.bids().stream().filter(bid -> !gone.contains(bid.id())).toList();
    return Evaluation.run(pack, contest.withBids(left)
        .withSheets(contest.sheets().stream().filter(sheet -> !gone.contains(sheet.bidder())).toList()));
  }

  /**
   * Had this bid not been rejected.
   *
   * @throws BreachException if it was not rejected, or was never scored and the method needs scores
   */
  public Result restored(String bidder) {
    Bid bid = require(bidder);
    if (bid.rejection() == null) throw new BreachException(Breach.format("bids." + bidder, "was not rejected"));
    return withBid(bid.with((Rejection) null));
  }

  /** Had this bid been rejected. */
  public Result rejected(String bidder, Rejection why) {
    return withBid(require(bidder).with(why));
  }

  private Result withBid(Bid other) {
    return Evaluation.run(pack, contest.withBids(
        contest.bids().stream().map(bid -> bid.id().equals(other.id()) ? other : bid).toList()));
  }

  private Bid require(String bidder) {
    return contest.bids().stream().filter(bid -> bid.id().equals(bidder)).findFirst()
        .orElseThrow(() -> new BreachException(Breach.format("bids", "there is no bid " + bidder)));
  }

  /** What came out with one combination of drawn numbers. */
  public record Case(Map<String, String> drawn, Result result) {}

  /**
   * What each possible outcome of the draws would have made of the lot: every combination of the coefficients that the
   * method draws, all equally likely. A bid that is drawn (ABC) stays as drawn.
   *
   * @throws BreachException if there are more than {@link #COMBINATIONS_MAX}
   */
  public List<Case> eachCoefficient() {
    Map<String, Coefficient> drawn = new TreeMap<>();
    if (pack.price().rule() instanceof PriceRule.Benchmarked rule)
      rule.benchmark().drawn().forEach(each -> drawn.put(each.draw(), each));
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Coefficient each : drawn.values()) combinations = times(combinations, each);
    return combinations.stream().map(each -> new Case(each, Evaluation.run(pack, drawing(each)))).toList();
  }

  private static List<Map<String, String>> times(List<Map<String, String>> combinations, Coefficient coefficient) {
    long count = (long) combinations.size() * coefficient.values().size();
    if (count > COMBINATIONS_MAX)
      throw new BreachException(Breach.format("draws", "more than " + COMBINATIONS_MAX + " combinations"));
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> before : combinations)
      coefficient.values().forEach(value -> {
        Map<String, String> one = new TreeMap<>(before);
        one.put(coefficient.draw(), value.toPlainString());
        all.add(one);
      });
    return all;
  }

  private Contest drawing(Map<String, String> outcomes) {
    List<Drawn> draws = new ArrayList<>(contest.draws().stream().filter(each -> !outcomes.containsKey(each.name()))
        .toList());
    outcomes.forEach((name, outcome) -> draws.add(new Drawn(name, outcome)));
    return contest.withDraws(draws);
  }
}
