package org.mingbiao.evaluation.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Worksheet;

/**
 * Below which lines a bidder must explain its price (异常低价): 87号令第六十条, 财库〔2026〕2号; in engineering
 * 《评标委员会和评标方法暂行规定》第二十一条 with the lines of the place. A price on the line is not below it. The price is
 * the one bid, before any policy deduction.
 *
 * @param ofMean share of the mean of the bids that pass the first review; null for no such line
 * @param ofSecondLowest share of the second lowest; only the lowest is held against it
 * @param ofCeiling share of the maximum price, or of the budget where there is none
 * @param explainMinutes least time a bidder is given to explain
 */
public record AbnormalLow(BigDecimal ofMean, BigDecimal ofSecondLowest, BigDecimal ofCeiling, int explainMinutes) {
  /** A price below a line. */
  public record Hit(String bidder, String line, BigDecimal price, BigDecimal below) {}

  /**
   * Every price below a line.
   *
   * @param prices of the bids that passed the first review
   * @param ceiling yuan; null where there is neither maximum price nor budget
   */
  public List<Hit> hits(List<Labelled> prices, BigDecimal ceiling, Rounding plan, Worksheet work) {
    List<Hit> hits = new ArrayList<>();
    if (prices.isEmpty()) return hits;
    List<Labelled> ascending =
        prices.stream().sorted(Comparator.comparing(Labelled::value).thenComparing(Labelled::label)).toList();
    if (ofMean != null) belowMean(ascending, plan, work, hits);
    if (ofSecondLowest != null && ascending.size() > 1) {
      BigDecimal line = ascending.get(1).value().multiply(ofSecondLowest);
      below(ascending.subList(0, 1), new Line("SECOND_LOWEST", line, plan), work, hits);
    }
    if (ofCeiling != null && ceiling != null)
      below(ascending, new Line("CEILING", ceiling.multiply(ofCeiling), plan), work, hits);
    return hits;
  }

  private record Line(String name, BigDecimal exact, Rounding plan) {
    BigDecimal shown() {
      return plan.to(plan.money(), exact);
    }
  }

  /** Held against n × price, because the mean itself may not end. */
  private void belowMean(List<Labelled> ascending, Rounding plan, Worksheet work, List<Hit> hits) {
    BigDecimal count = BigDecimal.valueOf(ascending.size());
    BigDecimal sum = ascending.stream().map(Labelled::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal shown = plan.divide(sum.multiply(ofMean), count, plan.money());
    work.write("low.MEAN", sum + " * " + ofMean + " / " + count, shown);
    for (Labelled each : ascending)
      if (each.value().multiply(count).compareTo(sum.multiply(ofMean)) < 0)
        hits.add(new Hit(each.label(), "MEAN", each.value(), shown));
  }

  private static void below(List<Labelled> prices, Line line, Worksheet work, List<Hit> hits) {
    work.write("low." + line.name(), line.exact().toPlainString(), line.shown());
    for (Labelled each : prices)
      if (each.value().compareTo(line.exact()) < 0)
        hits.add(new Hit(each.label(), line.name(), each.value(), line.shown()));
  }
}
