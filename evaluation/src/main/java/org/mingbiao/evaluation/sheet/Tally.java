package org.mingbiao.evaluation.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.exact.Worksheet;

/** The points of one bid out of its members' sheets and its records. */
public final class Tally {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final List<Criterion> criteria;
  private final ScoreRule rule;
  private final Rounding plan;

  public Tally(List<Criterion> criteria, ScoreRule rule, Rounding plan) {
    this.criteria = criteria;
    this.rule = rule;
    this.plan = plan;
  }

  /**
   * What a bid earned before its price.
   *
   * @param items the points of each criterion that has a mean, an agreed fact or a record of its own
   */
  public record Points(Map<String, BigDecimal> items, Map<Part, BigDecimal> parts) {
    /** All parts together. */
    public BigDecimal sum() {
      return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * Counts one bid.
   *
   * @param sheets the sitting members' sheets of this bid, checked and complete
   * @param records points by criterion that no member gives
   */
  public Points points(String bidder, List<Sheet> sheets, Map<String, BigDecimal> records, Worksheet work) {
    Map<String, BigDecimal> items = new TreeMap<>();
    Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
    criteria.forEach(each -> parts.put(each.part(), BigDecimal.ZERO));
    if (rule.sum() == ScoreRule.Sum.PER_PART) sumPerPart(bidder, sheets, parts, work);
    for (Criterion each : criteria) {
      if (each.scoring() == Scoring.SUBJECTIVE && rule.sum() == ScoreRule.Sum.PER_PART) continue;
      BigDecimal earned = criterion(bidder, each, sheets, records, work);
      items.put(each.id(), earned);
      parts.merge(each.part(), earned, BigDecimal::add);
    }
    return new Points(items, parts);
  }

  private BigDecimal criterion(
      String bidder, Criterion each, List<Sheet> sheets, Map<String, BigDecimal> records, Worksheet work) {
    String name = "item." + each.id();
    return switch (each.scoring()) {
      case RECORDED -> work.write(bidder, name, "record", records.get(each.id()));
      case OBJECTIVE -> work.write(bidder, name, "agreed", sheets.get(0).scores().get(each.id()));
      case SUBJECTIVE -> rule.trim().mean(bidder, name, scores(each, sheets), precision(), work);
    };
  }

  private void sumPerPart(String bidder, List<Sheet> sheets, Map<Part, BigDecimal> points, Worksheet work) {
    for (Part part : points.keySet()) {
      List<Criterion> inside = criteria.stream()
          .filter(each -> each.part() == part && each.scoring() == Scoring.SUBJECTIVE).toList();
      if (inside.isEmpty()) continue;
      List<Labelled> sums = sheets.stream().map(sheet -> new Labelled(sheet.member(), sum(inside, sheet))).toList();
      points.put(part, rule.trim().mean(bidder, "part." + part, sums, precision(), work));
    }
  }

  private Trim.Precision precision() {
    return new Trim.Precision(plan, plan.item());
  }

  private static BigDecimal sum(List<Criterion> criteria, Sheet sheet) {
    return criteria.stream().map(each -> sheet.scores().get(each.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Labelled> scores(Criterion each, List<Sheet> sheets) {
    return sheets.stream().map(sheet -> new Labelled(sheet.member(), sheet.scores().get(each.id()))).toList();
  }

  /**
   * The scores that ask for a reason: farther from the median than the rule's percent of the criterion's most points.
   */
  public List<OutlyingScore> outlying(String bidder, List<Sheet> sheets) {
    List<OutlyingScore> outlying = new ArrayList<>();
    if (rule.outlyingPercent() == null || sheets.isEmpty()) return outlying;
    for (Criterion each : criteria) {
      if (each.scoring() != Scoring.SUBJECTIVE) continue;
      BigDecimal median = median(scores(each, sheets));
      BigDecimal bound = each.max().multiply(rule.outlyingPercent()).divide(HUNDRED);
      for (Sheet sheet : sheets) {
        BigDecimal score = sheet.scores().get(each.id());
        if (score.subtract(median).abs().compareTo(bound) > 0)
          outlying.add(new OutlyingScore(sheet.member(), bidder, each.id(), score, median, bound, sheet.reasons()
              .get(each.id())));
      }
    }
    return outlying;
  }

  /** Of an even number, the mean of the middle two: exact, for a half ends. */
  private static BigDecimal median(List<Labelled> scores) {
    List<BigDecimal> ascending = scores.stream().map(Labelled::value).sorted(Comparator.naturalOrder()).toList();
    int middle = ascending.size() / 2;
    if (ascending.size() % 2 == 1) return ascending.get(middle);
    return ascending.get(middle - 1).add(ascending.get(middle)).multiply(new BigDecimal("0.5"));
  }
}
