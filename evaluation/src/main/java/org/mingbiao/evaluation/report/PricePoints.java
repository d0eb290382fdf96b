package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import org.mingbiao.evaluation.benchmark.Basis;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Worksheet;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Stage;

/** The benchmark and what each price earns against it. */
final class PricePoints {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final MethodPack pack;
  private final Contest contest;
  private final Rounding plan;
  private final Worksheet work;

  PricePoints(MethodPack pack, Contest contest, Worksheet work) {
    this.pack = pack;
    this.contest = contest;
    this.plan = pack.rounding();
    this.work = work;
  }

  /** Gives points to every bid that is in; returns the benchmark, null where there is none. */
  BigDecimal give(List<Entry> entries) {
    List<Labelled> basis = basis(entries);
    if (basis.isEmpty() || pack.price().rule() instanceof PriceRule.LowestWins) return null;
    if (pack.price().rule() instanceof PriceRule.LowestOverPrice rule) return lowestOverPrice(rule, basis, entries);
    var rule = (PriceRule.Benchmarked) pack.price().rule();
    BigDecimal benchmark = rule.benchmark().of(new Basis(basis, contest.ceiling(), contest.drawn(), plan, work));
    entries.stream().filter(Entry::isIn).forEach(entry -> against(rule, benchmark, entry));
    return benchmark;
  }

  /** The prices that make the benchmark: of bids that passed the stage after which it is frozen. */
  private List<Labelled> basis(List<Entry> entries) {
    Stage frozenAfter = pack.price().frozenAfter();
    return entries.stream().filter(entry -> entry.passed(frozenAfter) && entry.evaluated != null)
        .map(entry -> new Labelled(entry.id(), frozenAfter == Stage.OPENING ? entry.bid.price() : entry.evaluated))
        .toList();
  }

  private void against(PriceRule.Benchmarked rule, BigDecimal benchmark, Entry entry) {
    BigDecimal above = entry.evaluated.subtract(benchmark);
    entry.deviation = work.write(entry.id(), "deviation",
        "(" + entry.evaluated + " - " + benchmark + ") / " + benchmark + " * 100",
        plan.divide(above.multiply(HUNDRED), benchmark, plan.deviation()));
    BigDecimal rate = entry.deviation.signum() > 0 ? rule.perPercentAbove() : rule.perPercentBelow();
    BigDecimal points = rule.points().subtract(entry.deviation.abs().multiply(rate)).max(rule.floor());
    entry.pricePoints = work.write(entry.id(), "price",
        rule.points() + " - " + entry.deviation.abs().toPlainString() + " * " + rate, plan.to(plan.score(), points));
  }

  private BigDecimal lowestOverPrice(PriceRule.LowestOverPrice rule, List<Labelled> basis, List<Entry> entries) {
    BigDecimal lowest = basis.stream().map(Labelled::value).min(BigDecimal::compareTo).orElseThrow();
    work.write("benchmark", "lowest", lowest);
    for (Entry entry : entries)
      if (entry.isIn())
        entry.pricePoints = work.write(entry.id(), "price",
            lowest + " / " + entry.evaluated + " * " + rule.points(),
            plan.divide(lowest.multiply(rule.points()), entry.evaluated, plan.score()));
    return lowest;
  }
}
