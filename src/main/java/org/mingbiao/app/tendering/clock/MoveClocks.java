package org.mingbiao.app.tendering.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.store.Recorded;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.bid.BidFact;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondFact;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderFact;
import org.mingbiao.tendering.project.TenderLaw;

/** Moves the clocks of a tender in the transaction of the fact that moves them: there is never one without the other. */
@ApplicationScoped
class MoveClocks {
  /** What takes from a lot all that ran for it. */
  private static final Set<LotMove> UNDOES = Set.of(LotMove.FAIL, LotMove.REVOKE_AWARD, LotMove.ANNUL_AWARD, LotMove.REVIEW_AGAIN);
  /** Types of the facts of awards begin so. */
  private static final String OF_AWARDS = "award.";
  @Inject LawBook book;
  @Inject Journal journal;

  void on(@Observes Recorded recorded) {
    if (!Subjects.moves(recorded.fact().type())) return;
    Tender tender = recorded.fact().matter() == null ? null : Tender.findById(recorded.fact().matter());
    if (tender == null) return;
    Law law = TenderLaw.of(book, tender).law();
    List<TermFact> moved = new Round(tender, law, Calendars.current(), recorded.at()).move(recorded.fact());
    journal.record(moved.toArray(Fact[]::new));
  }

  /** One fact and what it does to the clocks of one tender. */
  private record Round(Tender tender, Law law, WorkingCalendar calendar, Instant at) {

    List<TermFact> move(Fact fact) {
      if (fact instanceof TenderFact.Suspended stop) return Terms.freeze(tender.id, stop.cause(), at);
      if (fact instanceof TenderFact.Resumed go) return Terms.thaw(go.cause(), at, calendar);
      if (fact instanceof TenderFact.LotMoved lot && UNDOES.contains(lot.move())) return undone(lot.lot());
      if (fact instanceof TenderFact.Terminated) return terminated(fact);
      if (fact instanceof BondFact.Returned back) return settled(back.bond());
      if (fact instanceof BondFact.Kept kept) return settled(kept.bond());
      List<TermFact> facts = new ArrayList<>(owe(fact, fact instanceof BidFact.WithdrawalShown shown ? shown.withdrawnAt() : at));
      if (Subjects.knows(fact.type())) facts.addAll(Terms.on(occurrence(fact.type(), Subjects.of(fact), at), law, rule -> !isForBond(rule), calendar));
      return facts;
    }

    /** What ran for the lot, and for its bonds since the award that is no more. */
    private List<TermFact> undone(UUID lot) {
      Set<UUID> bonds = BondsOwed.ofLot(tender.id, lot);
      return Terms.fallAway(tender.id, term -> lot.equals(term.about) || bonds.contains(term.about) && term.startedBy.startsWith(OF_AWARDS), at);
    }

    private List<TermFact> terminated(Fact fact) {
      List<TermFact> facts = new ArrayList<>(owe(fact, at));
      facts.addAll(Terms.on(occurrence(fact.type(), null, at), law, rule -> !isForBond(rule), calendar));
      Set<String> stays = Set.of(fact.type(), "tender.archived");
      facts.addAll(Terms.fallAway(tender.id, term -> !term.unfrozen && !stays.contains(term.startedBy)
          && law.find(term.rule).filter(this::isForBond).isEmpty(), at));
      return facts;
    }

    private boolean isForBond(Rule rule) {
      return rule.clock() != null && rule.clock().ends().contains(BondsOwed.SETTLED);
    }

    /** A clock for each bond that is due now. */
    private List<TermFact> owe(Fact fact, Instant since) {
      List<TermFact> facts = new ArrayList<>();
      for (Bond bond : BondsOwed.by(fact, tender)) {
        facts.addAll(Terms.on(occurrence(fact.type(), bond.id, since), law, this::isForBond, calendar));
      }
      return facts;
    }

    private List<TermFact> settled(UUID bond) {
      return Terms.on(occurrence(BondsOwed.SETTLED, bond, at), law, calendar);
    }

    private Occurrence occurrence(String type, UUID about, Instant since) {
      return new Occurrence(type, tender.id, about, since);
    }
  }
}
