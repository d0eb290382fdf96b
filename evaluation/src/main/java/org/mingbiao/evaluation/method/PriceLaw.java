package org.mingbiao.evaluation.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;

/** The numbers that the law sets for prices: weights, deductions, lines of abnormal lowness. */
final class PriceLaw {
  /** 财库〔2020〕46号. */
  private static final LocalDate DEDUCTION_FROM = LocalDate.of(2021, 1, 1);
  /** 财库〔2022〕19号 raised the deduction for goods and services. */
  private static final LocalDate DEDUCTION_RAISED = LocalDate.of(2022, 7, 1);
  /** 财库〔2026〕2号. */
  private static final LocalDate LOW_LINES_FROM = LocalDate.of(2026, 2, 1);
  private static final String LOW_LINES = "87号令第六十条, 财库〔2026〕2号";
  private static final int EXPLAIN_MINUTES_MIN = 30;

  private final MethodPack pack;
  private final LocalDate day;
  private final List<Breach> breaches = new ArrayList<>();

  /** Both ends are inside. */
  private record Range(String least, String most) {
    boolean holds(BigDecimal value) {
      return value.compareTo(new BigDecimal(least)) >= 0 && value.compareTo(new BigDecimal(most)) <= 0;
    }

    @Override public String toString() {
      return least + " to " + most;
    }
  }

  private PriceLaw(MethodPack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
  }

  static List<Breach> breaches(MethodPack pack, LocalDate day) {
    var law = new PriceLaw(pack, day);
    law.minimum();
    law.deduction();
    if (pack.world() == World.GOVERNMENT) {
      law.weights();
      law.adjustments();
      law.lowLines();
    }
    return law.breaches;
  }

  private void minimum() {
    if (pack.price().minimum() != null)
      add("F16", pack.world() == World.ENGINEERING ? "《招标投标法实施条例》第二十七条" : "87号令第十二条",
          "price.minimum", "a minimum price is forbidden");
  }

  private void weights() {
    BigDecimal points = pack.price().rule().points();
    for (Subject subject : pack.subjects()) {
      Range range = switch (pack.family()) {
        case GOVERNMENT_SCORING -> subject == Subject.GOODS ? new Range("30", "100") : new Range("10", "100");
        case CONSULTATION -> subject == Subject.SERVICES ? new Range("10", "30") : new Range("30", "60");
        default -> null;
      };
      boolean unknown = pack.family() == Family.CONSULTATION && subject == Subject.WORKS;
      if (range != null && !unknown && !range.holds(points))
        add("F14", pack.family() == Family.CONSULTATION ? "财库〔2014〕214号第二十四条" : "87号令第五十五条",
            "price.rule.points", "the price weighs " + points + " % for " + subject + ", lawful is " + range);
    }
  }

  private void adjustments() {
    if (pack.family() == Family.GOVERNMENT_LOWEST_PRICE && !pack.price().adjustments().isEmpty())
      add("ADJUSTMENT", "87号令第五十四条", "price.adjustments", "only arithmetic and policy may change a price");
  }

  private void deduction() {
    PolicyDeduction deduction = pack.price().deduction();
    if (deduction == null) return;
    if (pack.world() == World.ENGINEERING)
      add("DEDUCTION", "财库〔2020〕46号第二条", "price.deduction", "belongs to government procurement");
    else pack.subjects().forEach(subject -> deduction(deduction, subject));
  }

  private void deduction(PolicyDeduction deduction, Subject subject) {
    boolean works = subject == Subject.WORKS;
    boolean raised = !day.isBefore(DEDUCTION_RAISED);
    if (day.isBefore(DEDUCTION_FROM)) return;
    Range whole = works ? new Range("0.03", "0.05") : raised ? new Range("0.10", "0.20") : new Range("0.06", "0.10");
    Range share = works ? new Range("0.01", "0.02") : raised ? new Range("0.04", "0.06") : new Range("0.02", "0.03");
    String article = raised ? "财库〔2022〕19号" : "财库〔2020〕46号第九条";
    if (!whole.holds(deduction.whole()))
      add("DEDUCTION", article, "price.deduction.whole", deduction.whole() + " for " + subject + ", lawful is "
          + whole);
    if (deduction.share() != null && !share.holds(deduction.share()))
      add("DEDUCTION", article, "price.deduction.share", deduction.share() + " for " + subject + ", lawful is "
          + share);
  }

  private void lowLines() {
    if (day.isBefore(LOW_LINES_FROM)) return;
    boolean due = pack.family() == Family.GOVERNMENT_SCORING || pack.family() == Family.GOVERNMENT_LOWEST_PRICE;
    AbnormalLow low = pack.price().abnormalLow();
    if (low == null) {
      if (due) add("LOW_LINES", LOW_LINES, "price.abnormalLow", "is missing");
      return;
    }
    line("ofMean", low.ofMean(), new Range("0.50", "0.65"));
    line("ofSecondLowest", low.ofSecondLowest(), new Range("0.50", "0.65"));
    line("ofCeiling", low.ofCeiling(), new Range("0.45", "0.65"));
    if (low.explainMinutes() < EXPLAIN_MINUTES_MIN)
      add("LOW_LINES", LOW_LINES, "price.abnormalLow.explainMinutes",
          low.explainMinutes() + " minutes to explain, at least " + EXPLAIN_MINUTES_MIN);
  }

  private void line(String name, BigDecimal rate, Range range) {
    if (rate == null || !range.holds(rate))
      add("LOW_LINES", LOW_LINES, "price.abnormalLow." + name, (rate == null ? "is missing" : rate) + ", lawful is "
          + range);
  }

  private void add(String rule, String article, String field, String message) {
    breaches.add(new Breach(rule, article, field, message));
  }
}
