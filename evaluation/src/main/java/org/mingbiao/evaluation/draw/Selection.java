package org.mingbiao.evaluation.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is drawn: those who may be drawn, sorted by id (Unicode code units), are shuffled from the last place down
 * (Fisher–Yates), and seated in that order. One is passed over whose specialties have no seat left or whose employer
 * has its most; of several specialties the first quota with a seat left counts. Within a specialty everyone is equally
 * likely.
 */
final class Selection {
  private final DrawPlan plan;
  private final Map<String, Integer> seatsLeft = new HashMap<>();
  private final Map<String, Integer> fromEmployer = new HashMap<>();

  private Selection(DrawPlan plan) {
    this.plan = plan;
    plan.quotas().forEach(quota -> seatsLeft.merge(quota.specialty(), quota.seats(), Integer::sum));
  }

  /** The ids drawn, in order; fewer than the seats where the limit on employers leaves seats empty. */
  static List<String> of(DrawPlan plan, byte[] seed) {
    var selection = new Selection(plan);
    return selection.order(new Chance(seed)).stream().filter(selection::seat).limit(plan.seats()).map(Candidate::id)
        .toList();
  }

  private List<Candidate> order(Chance chance) {
    List<Candidate> order = new ArrayList<>(
        plan.candidates().stream().filter(Candidate::eligible).sorted(Comparator.comparing(Candidate::id)).toList());
    for (int last = order.size() - 1; last > 0; last--) Collections.swap(order, last, chance.below(last + 1));
    return order;
  }

  private boolean seat(Candidate candidate) {
    String employer = candidate.employer();
    boolean full = plan.perEmployerMax() != null && employer != null
        && fromEmployer.getOrDefault(employer, 0) >= plan.perEmployerMax();
    if (full) return false;
    if (!plan.quotas().isEmpty() && !seatInQuota(candidate)) return false;
    if (employer != null) fromEmployer.merge(employer, 1, Integer::sum);
    return true;
  }

  private boolean seatInQuota(Candidate candidate) {
    for (Quota quota : plan.quotas()) {
      int left = seatsLeft.get(quota.specialty());
      if (left == 0 || !candidate.specialties().contains(quota.specialty())) continue;
      seatsLeft.put(quota.specialty(), left - 1);
      return true;
    }
    return false;
  }
}
