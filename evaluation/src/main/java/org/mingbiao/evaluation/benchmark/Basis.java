package org.mingbiao.evaluation.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.exact.Worksheet;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * What a benchmark is made of.
 *
 * @param prices the prices that count, by bidder; at least one
 * @param ceiling the maximum price (最高投标限价), yuan; null if none was published
 * @param drawn outcomes by name of draw
 */
public record Basis(
    List<Labelled> prices, BigDecimal ceiling, Map<String, String> drawn, Rounding plan, Worksheet work) {

  BigDecimal mean(Trim trim) {
    return trim.mean("", "benchmark.mean", prices, new Trim.Precision(plan, plan.mean()), work);
  }

  BigDecimal coefficient(String name, Coefficient coefficient) {
    BigDecimal value = coefficient.value(drawn);
    return work.write("benchmark." + name, coefficient.isDrawn() ? "drawn from " + coefficient.values() : "fixed",
        value);
  }

  BigDecimal requiredCeiling() {
    if (ceiling == null)
      throw new BreachException(Breach.format("contest.ceiling", "the benchmark needs it, and it is missing"));
    return ceiling;
  }

  BigDecimal finished(String formula, BigDecimal value) {
    return work.write("benchmark", formula, plan.to(plan.benchmark(), value));
  }
}
