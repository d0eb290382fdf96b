package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Bid;

/** Whether what a lot says was drawn is what its draws gave, from the lists that the method published. */
final class DrawCheck {
  private final MethodPack pack;
  private final Set<String> bidders;
  private final List<Breach> breaches = new ArrayList<>();

  private DrawCheck(MethodPack pack, Contest contest) {
    this.pack = pack;
    this.bidders = contest.bids().stream().map(Bid::id).collect(Collectors.toSet());
  }

  static List<Breach> breaches(MethodPack pack, Contest contest) {
    var check = new DrawCheck(pack, contest);
    contest.draws().stream().filter(drawn -> drawn.record() != null).forEach(check::drawn);
    return check.breaches;
  }

  private void drawn(Drawn drawn) {
    String field = "draws." + drawn.name();
    DrawRecord record = drawn.record();
    record.breaches().forEach(each ->
        breaches.add(new Breach(each.rule(), each.article(), field + "." + each.field(), each.message())));
    if (!String.join(",", record.outcome()).equals(drawn.outcome()))
      breaches.add(Breach.format(field + ".outcome", drawn.outcome() + " is not what was drawn: " + record.outcome()));
    list(drawn, field);
  }

  private void list(Drawn drawn, String field) {
    DrawPlan plan = drawn.record().plan();
    Set<String> listed = plan.candidates().stream().map(Candidate::id).collect(Collectors.toCollection(TreeSet::new));
    switch (plan.purpose()) {
      case COEFFICIENT -> coefficient(drawn, listed, field);
      case BID -> bid(drawn.name(), listed, field);
      case TIE -> {
        if (!drawn.name().equals(Order.TIE_DRAW) || !bidders.containsAll(listed))
          breaches.add(Breach.format(field, "is no draw between bids of this lot"));
      }
      case EXPERTS, INVITED, SEATS -> breaches.add(Breach.format(field, "the method asks for no such draw"));
    }
  }

  private void coefficient(Drawn drawn, Set<String> listed, String field) {
    Set<String> published = coefficients().stream().filter(each -> each.draw().equals(drawn.name()))
        .flatMap(each -> each.values().stream()).map(BigDecimal::toPlainString)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean all = drawn.record().plan().candidates().stream().allMatch(each -> each.excluded().isEmpty());
    if (!listed.equals(published) || !all)
      breaches.add(Breach.format(field, "was drawn from " + listed + ", published is " + published));
  }

  private List<Coefficient> coefficients() {
    return pack.price().rule() instanceof PriceRule.Benchmarked rule ? rule.benchmark().drawn() : List.of();
  }

  private void bid(String name, Set<String> listed, String field) {
    boolean asked = pack.price().rule() instanceof PriceRule.Benchmarked rule
        && rule.benchmark() instanceof Benchmark.Abc abc && abc.bidDraw().equals(name);
    if (!asked || !bidders.containsAll(listed)) breaches.add(Breach.format(field, "is no draw of a bid of this lot"));
  }
}
