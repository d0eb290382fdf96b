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
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.bid.BidFact;
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
      if (fact instanceof TenderFact.LotMoved lot && UNDOES.contains(lot.move())) return Terms.fallAway(tender.id, lot.lot(), at);
      if (fact instanceof TenderFact.Terminated) return terminated(fact);
      if (fact instanceof BidFact.WithdrawalShown shown) {
        return BondsOwed.of(shown.lot(), shown.party()).map(bond -> owe(fact, bond, shown.withdrawnAt())).orElse(List.of());
      }
      if (fact instanceof BidFact.Retracted gone) return BondsOwed.of(gone.bid()).map(bond -> owe(fact, bond, at)).orElse(List.of());
      if (fact instanceof BondFact.Returned back) return settled(back.bond());
      if (fact instanceof BondFact.Kept kept) return settled(kept.bond());
      return Subjects.knows(fact.type()) ? owe(fact, Subjects.of(fact), at) : List.of();
    }

    private List<TermFact> terminated(Fact fact) {
      List<TermFact> facts = new ArrayList<>(owe(fact, null, at));
      Set<String> stays = Set.of(fact.type(), "tender.archived");
      facts.addAll(Terms.fallAway(tender.id, term -> !term.unfrozen && !stays.contains(term.startedBy) && !isForBond(term.rule), at));
      return facts;
    }

    private boolean isForBond(String rule) {
      return law.find(rule).filter(found -> found.clock() != null && found.clock().ends().contains(BondsOwed.SETTLED)).isPresent();
    }

    /** As the packs say of the fact; where the clock waits for bonds and none is owed, it is met at once. */
    private List<TermFact> owe(Fact fact, UUID about, Instant since) {
      List<TermFact> facts = new ArrayList<>(Terms.on(new Occurrence(fact.type(), tender.id, about, since), law, calendar));
      boolean bonds = facts.stream().anyMatch(moved -> moved instanceof TermFact.Started started && isForBond(started.rule()));
      if (bonds && isClear(about)) facts.addAll(Terms.on(new Occurrence(BondsOwed.SETTLED, tender.id, about, since), law, calendar));
      return facts;
    }

    private boolean isClear(UUID about) {
      if (about == null) return BondsOwed.isClear(tender.id);
      boolean lot = tender.lots.stream().anyMatch(one -> one.id.equals(about));
      return lot ? BondsOwed.isClear(tender.id, about) : BondsOwed.isSettled(about);
    }

    private List<TermFact> settled(UUID bond) {
      List<TermFact> facts = new ArrayList<>();
      for (UUID about : BondsOwed.settledWith(bond)) {
        facts.addAll(Terms.on(new Occurrence(BondsOwed.SETTLED, tender.id, about, at), law, calendar));
      }
      return facts;
    }
  }
}
