package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.sheet.Committee;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.evaluation.sheet.Sheet;

/** Whether a lot may be evaluated with a method at all. */
final class ContestCheck {
  private final MethodPack pack;
  private final Contest contest;
  private final List<Breach> breaches = new ArrayList<>();

  private ContestCheck(MethodPack pack, Contest contest) {
    this.pack = pack;
    this.contest = contest;
  }

  static List<Breach> breaches(MethodPack pack, Contest contest) {
    var check = new ContestCheck(pack, contest);
    check.tender();
    check.committee();
    check.names();
    check.breaches.addAll(DrawCheck.breaches(pack, contest));
    contest.bids().forEach(check::bid);
    return check.breaches;
  }

  /** Those whose sheets count: who sits, or without a committee all who handed one in. */
  static Set<String> members(Contest contest) {
    if (contest.committee() != null) return contest.committee().sitting();
    return contest.sheets().stream().map(Sheet::member).collect(Collectors.toCollection(TreeSet::new));
  }

  private void tender() {
    if (!pack.subjects().contains(contest.subject()))
      breaches.add(Breach.format("subject", contest.subject() + " is not bought with this method"));
    if (contest.minimum() != null)
      breaches.add(new Breach("F16",
          pack.world() == World.ENGINEERING ? "《招标投标法实施条例》第二十七条" : "87号令第十二条",
          "minimum", "a minimum price is forbidden"));
    if (!pack.award().ranked() && (contest.legalBasis() == null || contest.legalBasis().isBlank()))
      breaches.add(new Breach("C13", "《招标投标法实施条例》第五十三条、第五十五条", "legalBasis",
          "candidates without order need a basis of their own, and none is stored"));
  }

  private void committee() {
    if (contest.committee() == null) return;
    var task = new Committee.Task(pack.world(), pack.family().byTender, contest.budget(), contest.weighty());
    breaches.addAll(contest.committee().breaches(task));
  }

  private void names() {
    if (contest.bids().stream().map(Bid::id).distinct().count() < contest.bids().size())
      breaches.add(Breach.format("bids", "two have one id"));
    if (contest.drawn().size() < contest.draws().size())
      breaches.add(Breach.format("draws", "two have one name"));
    Set<String> bidders = contest.bids().stream().map(Bid::id).collect(Collectors.toSet());
    contest.sheets().stream().filter(sheet -> !bidders.contains(sheet.bidder())).forEach(sheet ->
        breaches.add(Breach.format("sheets." + sheet.member() + "." + sheet.bidder(), "there is no such bid")));
  }

  private void bid(Bid bid) {
    String field = "bids." + bid.id();
    if (bid.price() != null && bid.price().signum() <= 0)
      breaches.add(Breach.format(field + ".price", bid.price() + " is not above 0"));
    boolean closed = pack.judging().technicalFirst() != null || bid.rejection() != null;
    if (bid.price() == null && !closed) breaches.add(Breach.format(field + ".price", "is missing"));
    if (bid.statement() != null) statement(bid, field + ".statement");
    adjustments(bid, field);
    if (bid.rejection() == null) records(bid, field);
  }

  /** The price that was read out is the one the statement shows first. */
  private void statement(Bid bid, String field) {
    BigDecimal readOut = bid.statement().openingTable() == null ? bid.statement().figures() : bid.statement()
        .openingTable();
    if (bid.price() != null && readOut.compareTo(bid.price()) != 0)
      breaches.add(Breach.format(field, "the price read out is " + bid.price() + ", stated is " + readOut));
  }

  private void adjustments(Bid bid, String field) {
    Set<String> unknown = new TreeSet<>(bid.adjustments().keySet());
    pack.price().adjustments().forEach(adjustment -> unknown.remove(adjustment.id()));
    unknown.forEach(id -> breaches.add(Breach.format(field + ".adjustments." + id,
        "the method has no such adjustment")));
    if (bid.smallEnterprise() != null && pack.price().deduction() == null)
      breaches.add(Breach.format(field + ".smallEnterprise", "the method has no deduction"));
  }

  private void records(Bid bid, String field) {
    for (Criterion each : pack.judging().criteria()) {
      if (each.scoring() != Scoring.RECORDED) continue;
      BigDecimal points = bid.records().get(each.id());
      if (points == null) breaches.add(Breach.format(field + ".records." + each.id(), "is missing"));
      else if (!each.allows(points))
        breaches.add(Breach.format(field + ".records." + each.id(), points + " is outside its range"));
    }
  }
}
