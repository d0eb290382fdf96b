package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.Award;
import org.mingbiao.evaluation.method.Family;
import org.mingbiao.evaluation.method.Judging;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.method.Pricing;
import org.mingbiao.evaluation.method.Tie;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Stage;

/** Small lots and methods for tests. */
final class Lots {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private Lots() {}

  static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  /** Bids from {@code "A=100", "B=96"}. */
  static List<Bid> bids(String... prices) {
    return java.util.Arrays.stream(prices).map(each -> each.split("="))
        .map(pair -> Bid.at(pair[0], n(pair[1]))).toList();
  }

  static List<Bid> bids(Map<String, String> prices) {
    return prices.entrySet().stream().map(each -> Bid.at(each.getKey(), n(each.getValue())))
        .sorted(Comparator.comparing(Bid::id)).toList();
  }

  static Contest works(String ceiling, List<Bid> bids) {
    return Contest.of(DAY, Subject.WORKS, ceiling == null ? null : n(ceiling), bids);
  }

  /** 100 points for the price alone, so many lost per percent above and below. */
  static MethodPack reasonableLow(String above, String below, Benchmark benchmark) {
    return priced(new PriceRule.Benchmarked(n("100"), n(above), n(below), null, benchmark), Stage.PRELIMINARY);
  }

  static MethodPack priced(PriceRule rule, Stage frozenAfter) {
    return new MethodPack(MethodPack.FORMAT, "test", "1", "test", World.ENGINEERING, Family.REASONABLE_LOW_PRICE,
        List.of(Subject.WORKS), LocalDate.of(2018, 3, 1), null, List.of("test"), Judging.NONE,
        new Pricing(rule, frozenAfter, null, null, null, null),
        new Award(3, true, null, List.of(Tie.LOWER_PRICE, Tie.TENDERER)), Rounding.USUAL);
  }

  static MethodPack with(MethodPack pack, Rounding rounding) {
    return new MethodPack(pack.format(), pack.id(), pack.version(), pack.title(), pack.world(), pack.family(),
        pack.subjects(), pack.from(), pack.to(), pack.articles(), pack.judging(), pack.price(), pack.award(), rounding);
  }
}
