package org.mingbiao.evaluation.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.Award;
import org.mingbiao.evaluation.method.Judging;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.method.Pricing;
import org.mingbiao.evaluation.method.Tie;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Part;
import org.mingbiao.evaluation.sheet.ScoreRule;
import org.mingbiao.evaluation.sheet.Scoring;

/**
 * A method with all its criteria but the price rolled into one recorded number, because a ring that plays on prices
 * does not care which criterion a point comes from. Warnings about low prices change nobody's rank and are left out.
 *
 * @param quality most points beside the price
 */
record Reduced(MethodPack pack, BigDecimal quality) {
  static final String QUALITY = "quality";

  static Reduced of(MethodPack pack, PriceRule rule) {
    boolean scores = !(rule instanceof PriceRule.LowestWins);
    BigDecimal quality = scores ? pack.judging().points() : BigDecimal.ZERO;
    Pricing price = new Pricing(rule, pack.price().frozenAfter(), null, null, pack.price().abnormalLow(), null);
    return new Reduced(with(pack, judging(quality), price), quality);
  }

  Subject subject() {
    return pack.subjects().get(0);
  }

  private static Judging judging(BigDecimal quality) {
    if (quality.signum() == 0) return Judging.NONE;
    var all = new Criterion(QUALITY, QUALITY, Part.CREDIT, Scoring.RECORDED, null, quality, null);
    return new Judging(List.of(all), ScoreRule.PLAIN, null, false);
  }

  private static MethodPack with(MethodPack pack, Judging judging, Pricing price) {
    Award award = new Award(pack.award().candidates(), true, pack.award().eliminate(), List.of(Tie.LOWER_PRICE));
    return new MethodPack(pack.format(), pack.id(), pack.version(), pack.title(), pack.world(), pack.family(),
        pack.subjects(), pack.from(), pack.to(), pack.articles(), judging, price, award, pack.rounding());
  }

  /** A day on which the method is in force. */
  LocalDate day() {
    return pack.from();
  }
}
