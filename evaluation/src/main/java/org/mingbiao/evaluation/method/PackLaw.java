package org.mingbiao.evaluation.method;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.sheet.Part;
import org.mingbiao.evaluation.sheet.Scoring;

/** Whether a method keeps the law of its world as it stood on a day. */
public final class PackLaw {
  /** 《招标投标法实施条例》第五十三条. */
  public static final int CANDIDATES_MAX = 3;
  /** 110号令: the share of a framework's first stage that goes home. */
  public static final BigDecimal ELIMINATED_MIN = new BigDecimal("0.20");

  private static final BigDecimal ALL_POINTS = new BigDecimal("100");
  private static final String SCORING = "87号令第五十五条";

  private final MethodPack pack;
  private final LocalDate day;
  private final List<Breach> breaches = new ArrayList<>();

  private PackLaw(MethodPack pack, LocalDate day) {
    this.pack = pack;
    this.day = day;
  }

  /** Everything in the pack that a tender registered on that day may not use; empty if it is lawful. */
  public static List<Breach> breaches(MethodPack pack, LocalDate day) {
    var law = new PackLaw(pack, day);
    law.everywhere();
    law.award();
    law.shape();
    law.breaches.addAll(PriceLaw.breaches(pack, day));
    if (pack.world() == World.GOVERNMENT) law.government();
    return law.breaches;
  }

  /** Refuses a pack that is not lawful on that day. */
  public static void require(MethodPack pack, LocalDate day) {
    BreachException.refuse(breaches(pack, day));
  }

  private void everywhere() {
    if (!pack.inForce(day)) add("IN_FORCE", "docs/spec/method-pack.md", "from", "not in force on " + day);
    if (pack.articles().isEmpty()) breaches.add(Breach.format("articles", "names no article"));
    if (pack.subjects().isEmpty()) breaches.add(Breach.format("subjects", "names none"));
    if (pack.family().world != pack.world())
      add("WORLD", "《政府采购法》第四条, 《招标投标法实施条例》第八十三条", "family", pack.family() + " is no method of " + pack.world());
  }

  private void award() {
    Award award = pack.award();
    boolean engineering = pack.world() == World.ENGINEERING;
    if (engineering && award.ranked() && award.candidates() != null && award.candidates() > CANDIDATES_MAX)
      add("C12", "《招标投标法实施条例》第五十三条", "award.candidates", award.candidates() + " candidates, at most " + CANDIDATES_MAX);
    if (!engineering && !award.ranked()) add("C12", "87号令第五十七条", "award.ranked", "candidates must be ranked");
    if (engineering && award.ties().contains(Tie.DRAW))
      add("F12", "发改法规规〔2022〕1117号(二)", "award.ties", "a draw chooses the winner");
    boolean framework = pack.family() == Family.FRAMEWORK_STAGE_ONE;
    if (framework != (award.eliminate() != null))
      breaches.add(Breach.format("award.eliminate", "belongs to FRAMEWORK_STAGE_ONE and only to it"));
    if (award.eliminate() != null && award.eliminate().compareTo(ELIMINATED_MIN) < 0)
      add("FRAMEWORK", "财政部令第110号", "award.eliminate", award.eliminate() + " go home, at least " + ELIMINATED_MIN
          + " must");
  }

  /** What a family is made of. */
  private void shape() {
    PriceRule rule = pack.price().rule();
    boolean scores = switch (pack.family()) {
      case COMPREHENSIVE, REASONABLE_LOW_PRICE, GOVERNMENT_SCORING, CONSULTATION -> true;
      case EVALUATED_LOWEST_PRICE, QUALIFIED_LOWEST, GOVERNMENT_LOWEST_PRICE, NEGOTIATION, INQUIRY -> false;
      case FRAMEWORK_STAGE_ONE, FRAMEWORK_STAGE_TWO -> !(rule instanceof PriceRule.LowestWins);
    };
    if (scores == rule instanceof PriceRule.LowestWins)
      breaches.add(Breach.format("price.rule", pack.family() + (scores ? " gives points" : " ranks by price alone")));
    boolean unused = !scores && !pack.judging().criteria().isEmpty() && pack.judging().technicalFirst() == null;
    if (unused) breaches.add(Breach.format("judging.criteria", "points that decide nothing"));
    if (pack.family() == Family.REASONABLE_LOW_PRICE) onlyCredit();
    else if (scores) hundred();
  }

  private void onlyCredit() {
    boolean others = pack.judging().criteria().stream()
        .anyMatch(each -> each.part() != Part.CREDIT || each.scoring() != Scoring.RECORDED);
    if (others)
      breaches.add(Breach.format("judging.criteria", "beside the price only recorded credit may earn points"));
  }

  private void hundred() {
    BigDecimal all = pack.judging().points().add(pack.price().rule().points());
    if (all.compareTo(ALL_POINTS) != 0)
      add("WEIGHTS", pack.world() == World.GOVERNMENT ? SCORING : "docs/spec/method-pack.md", "judging.criteria",
          "all points make " + all + ", not 100");
  }

  private void government() {
    if (pack.family().byTender && pack.subjects().contains(Subject.WORKS))
      add("WORLD", "《政府采购法》第四条", "subjects", "works bought by tender follow the Tendering Law");
    boolean notGoods = pack.subjects().stream().anyMatch(subject -> subject != Subject.GOODS);
    if (pack.family() == Family.INQUIRY && notGoods)
      add("INQUIRY", "《政府采购法》第三十二条", "subjects", "an inquiry buys goods only");
    if (pack.judging().criteria().stream().anyMatch(each -> each.part() == Part.QUALIFICATION))
      add("F14", SCORING, "judging.criteria", "a qualification earns points");
    if (pack.price().frozenAfter() != Stage.LATER)
      add("FROZEN", SCORING, "price.frozenAfter", "the lowest valid price is the benchmark, so it is never frozen");
    if (pack.price().rule() instanceof PriceRule.Benchmarked benchmarked) benchmark(benchmarked.benchmark());
    boolean lowerPriceFirst = !pack.award().ties().isEmpty() && pack.award().ties().get(0) == Tie.LOWER_PRICE;
    if (pack.family() == Family.GOVERNMENT_SCORING && !lowerPriceFirst)
      add("C17", "87号令第五十七条", "award.ties", "between equal points the lower price comes first");
  }

  private void benchmark(Benchmark benchmark) {
    add("F14", SCORING, "price.rule", "points for the price are lowest / price; another formula is used");
    if (!benchmark.trim().isNone())
      add("F14", SCORING, "price.rule.benchmark.trim", "highest and lowest prices may not be dropped");
  }

  private void add(String rule, String article, String field, String message) {
    breaches.add(new Breach(rule, article, field, message));
  }
}
