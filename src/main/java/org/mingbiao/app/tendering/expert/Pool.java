package org.mingbiao.app.tendering.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.DrawPlan;
import org.mingbiao.evaluation.draw.Exclusion;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Recusal;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Who may be drawn for a lot, and why the others may not (回避). */
@ApplicationScoped
public class Pool {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;

  DrawPlan plan(Tender tender, UUID lot, UUID draw, int seats, String specialty) {
    Set<String> seated = new HashSet<>();
    new CommitteeBook(ledger, tender.id, lot).entries().forEach(entry -> seated.add(entry.username()));
    List<Candidate> candidates = Expert.library().stream().filter(expert -> expert.specialties.contains(specialty))
        .map(expert -> candidate(expert, exclusion(tender, lot, expert, seated))).toList();
    return new DrawPlan(draw.toString(), DrawPlan.Purpose.EXPERTS, candidates, seats, List.of(), null, null);
  }

  private static Candidate candidate(Expert expert, Optional<Exclusion> exclusion) {
    return new Candidate(expert.username, List.copyOf(expert.specialties), null, exclusion.map(List::of).orElse(List.of()));
  }

  private Optional<Exclusion> exclusion(Tender tender, UUID lot, Expert expert, Set<String> seated) {
    if (seated.contains(expert.username)) return Optional.of(new Exclusion("DRAWN", "", "already on this committee"));
    TenderLaw bound = TenderLaw.of(law, tender);
    Recusal recusal = Recusal.of(tender, lot, bound, WorkingCalendar.dayOf(clock.instant()));
    return recusal.against(expert).map(ground -> {
      Optional<Rule> rule = Recusal.rule(ground, bound);
      return new Exclusion(rule.map(Rule::id).orElse(""), rule.map(Rule::article).orElse(""), ground.name());
    });
  }
}
