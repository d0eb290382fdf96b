package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.math.BigDecimal;
import org.mingbiao.evaluation.exact.Step;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.evaluation.report.Standing;

/** A result as lines of text, one number a line, fields parted by tabs. */
final class Printout {
  private final PrintStream out;

  Printout(PrintStream out) {
    this.out = out;
  }

  void head(Result result) {
    line("method", result.method(), result.methodVersion(), result.methodDigest());
    line("tender", result.tender());
  }

  void steps(Result result) {
    for (Step step : result.steps())
      line(step.of().isEmpty() ? "*" : step.of(), step.name(), plain(step.value()), step.formula());
  }

  void standings(Result result) {
    line("rank", "bidder", "evaluated", "deviation", "price", "total", "out");
    for (Standing each : result.standings())
      line(each.rank() == null ? "-" : each.rank().toString(), each.bidder(), plain(each.evaluated()),
          plain(each.deviation()), plain(each.pricePoints()), plain(each.total()), out(each));
  }

  void end(Result result) {
    line("benchmark", plain(result.benchmark()));
    line("outcome", result.outcome().name());
    line("candidates", String.join(" ", result.candidates()));
    result.open().forEach(each -> line("open", each.toString()));
  }

  void line(String... fields) {
    out.println(String.join("\t", fields));
  }

  static String plain(BigDecimal value) {
    return value == null ? "-" : value.toPlainString();
  }

  private static String out(Standing standing) {
    if (standing.rejection() != null) return standing.rejection().ground() + " " + standing.rejection().article();
    return standing.sameBrandAs() == null ? "" : "same brand as " + standing.sameBrandAs();
  }
}
