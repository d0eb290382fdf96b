package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Worksheet;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.AbnormalLow;
import org.mingbiao.evaluation.method.Adjustment;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.offer.Correction;
import org.mingbiao.evaluation.offer.Explanation;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.offer.Statement;

/** From the price that was read out to the price that is compared. */
final class PriceReview {
  private static final String ABOVE_MAXIMUM = "ABOVE_MAXIMUM";

  private final MethodPack pack;
  private final Contest contest;
  private final Rounding plan;
  private final Worksheet work;
  private final List<Breach> open;

  PriceReview(MethodPack pack, Contest contest, Worksheet work, List<Breach> open) {
    this.pack = pack;
    this.contest = contest;
    this.plan = pack.rounding();
    this.work = work;
    this.open = open;
  }

  /** Sets prices right and puts out what exceeds the maximum. */
  void correct(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.bid.price() == null) continue;
      limit(entry, entry.bid.price(), Stage.OPENING);
      correct(entry);
      limit(entry, entry.correction.price(), Stage.PRELIMINARY);
    }
  }

  private void correct(Entry entry) {
    Statement stated = entry.bid.statement();
    entry.correction =
        stated == null ? new Correction(entry.bid.price(), List.of()) : Correction.of(stated, pack.world());
    if (!entry.correction.needsConfirmation()) return;
    for (Correction.Applied each : entry.correction.applied())
      work.write(entry.id(), "correction." + each.field(), each.rule() + ": " + each.stated(), each.corrected());
    if (stated.confirmed() == null)
      open(articleOfCorrection(), entry, "CONFIRMATION", "the bidder has not said whether it accepts the correction");
    else if (!stated.confirmed())
      entry.reject(Rejection.byArithmetic(Stage.PRELIMINARY, "CORRECTION_REFUSED", articleOfCorrection()));
  }

  private String articleOfCorrection() {
    return pack.world() == World.ENGINEERING ? "《评标委员会和评标方法暂行规定》第十九条" : "87号令第五十九条";
  }

  private void limit(Entry entry, BigDecimal price, Stage stage) {
    boolean government = pack.world() == World.GOVERNMENT;
    BigDecimal limit = government ? contest.limit() : contest.ceiling();
    if (limit == null || price.compareTo(limit) <= 0) return;
    String article = government ? "87号令第六十三条第(四)项" : "《招标投标法实施条例》第五十一条第(五)项";
    entry.reject(Rejection.byArithmetic(stage, ABOVE_MAXIMUM, article));
  }

  /** Finds abnormally low prices, and puts out those whose bidders could not prove them. */
  List<AbnormalLow.Hit> low(List<Entry> entries) {
    AbnormalLow rule = pack.price().abnormalLow();
    if (rule == null) return List.of();
    List<Labelled> prices = entries.stream()
        .filter(entry -> entry.passed(Stage.TECHNICAL) && entry.correction != null).map(Entry::corrected).toList();
    List<AbnormalLow.Hit> hits = rule.hits(prices, contest.limit(), plan, work);
    for (Entry entry : entries) {
      boolean hit = hits.stream().anyMatch(each -> each.bidder().equals(entry.id()));
      explained(entry, hit, rule.explainMinutes());
    }
    return hits;
  }

  private void explained(Entry entry, boolean hit, int minutes) {
    Explanation given = entry.bid.explanation();
    if (given == null) {
      if (hit && entry.isIn())
        open(articleOfLow(), entry, "EXPLANATION", "the price is abnormally low and nobody asked");
      return;
    }
    boolean cutShort = Duration.between(given.askedAt(), given.endedAt()).compareTo(Duration.ofMinutes(minutes)) < 0;
    if (cutShort && !given.proven())
      throw new BreachException(new Breach("LOW_LINES", articleOfLow(), "bids." + entry.id() + ".explanation",
          "less than " + minutes + " minutes were given"));
    if (!given.proven()) entry.reject(Rejection.byArithmetic(Stage.DETAILED, "ABNORMALLY_LOW", articleOfLow()));
  }

  private String articleOfLow() {
    return pack.world() == World.ENGINEERING ? "《评标委员会和评标方法暂行规定》第二十一条" : "87号令第六十条";
  }

  /** Makes the price that is compared. */
  void evaluate(List<Entry> entries) {
    for (Entry entry : entries)
      if (entry.correction != null) entry.evaluated = evaluated(entry);
  }

  private BigDecimal evaluated(Entry entry) {
    BigDecimal corrected = entry.correction.price();
    BigDecimal sum = corrected;
    List<String> terms = new ArrayList<>(List.of(corrected.toPlainString()));
    for (Adjustment each : pack.price().adjustments()) {
      BigDecimal number = entry.bid.adjustments().get(each.id());
      if (number == null) continue;
      BigDecimal added = plan.to(plan.money(), each.of(corrected, number));
      work.write(entry.id(), "adjustment." + each.id(), each.formula(corrected, number), added);
      terms.add(added.toPlainString());
      sum = sum.add(added);
    }
    if (entry.bid.smallEnterprise() == null)
      return work.write(entry.id(), "evaluated", String.join(" + ", terms), plan.to(plan.money(), sum));
    BigDecimal deducted = pack.price().deduction().of(sum, entry.bid.smallEnterprise());
    String formula = pack.price().deduction().formula(sum, entry.bid.smallEnterprise());
    return work.write(entry.id(), "evaluated", formula, plan.to(plan.money(), deducted));
  }

  private void open(String article, Entry entry, String rule, String message) {
    open.add(new Breach(rule, article, "bids." + entry.id(), message));
  }
}
