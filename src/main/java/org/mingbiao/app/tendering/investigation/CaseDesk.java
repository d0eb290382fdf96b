package org.mingbiao.app.tendering.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.investigation.CaseBook;
import org.mingbiao.tendering.investigation.DueProcess;
import org.mingbiao.tendering.investigation.Investigation;
import org.mingbiao.tendering.investigation.InvestigationFact;
import org.mingbiao.tendering.project.Tender;

/** What every act upon a case needs: its file, its law, and the journal, whose veiled facts move the case's own clocks. */
@ApplicationScoped
class CaseDesk {
  @Inject Clock clock;
  @Inject LawBook book;
  @Inject BlindLedger ledger;
  @Inject Journal journal;

  Instant now() {
    return clock.instant();
  }

  CaseBook book(UUID investigation) {
    return new CaseBook(ledger, investigation);
  }

  DueProcess process(Investigation investigation) {
    return process(Tender.require(investigation.tender), investigation.lot, investigation.openedAt);
  }

  /** @param openedAt the procedure follows the law of this day, whatever law the tender follows */
  DueProcess process(Tender tender, UUID lot, Instant openedAt) {
    Award award = Award.findById(lot);
    Law law = book.binding(tender.world, tender.procedure, WorkingCalendar.dayOf(openedAt), Set.of());
    return new DueProcess(law, Calendars.current(), award == null ? null : award.price);
  }

  /** Journals a fact and moves the clocks of its case; they are as veiled as it was. */
  void record(InvestigationFact fact, Investigation investigation) {
    journal.record(fact);
    Law law = process(investigation).law();
    Terms.on(new Occurrence(fact.type(), investigation.id, null, now()), law, Calendars.current())
        .forEach(moved -> journal.record(new InvestigationFact.ClockMoved(investigation.id, moved)));
  }
}
