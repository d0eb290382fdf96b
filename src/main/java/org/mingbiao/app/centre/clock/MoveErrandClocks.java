package org.mingbiao.app.centre.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.store.Recorded;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileFact;
import org.mingbiao.centre.casefile.ErrandLaw;
import org.mingbiao.centre.hotline.TicketFact;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.rating.RatingFact;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.Terms;

/** Moves the clocks of an errand in the transaction of the fact that moves them: there is never one without the other. */
@ApplicationScoped
class MoveErrandClocks {
  @Inject LawBook book;
  @Inject Journal journal;

  void on(@Observes Recorded recorded) {
    Fact fact = recorded.fact();
    boolean ours = fact instanceof CasefileFact || fact instanceof TicketFact || fact instanceof RatingFact;
    if (!ours) return;
    Casefile casefile = Casefile.require(fact.matter());
    Law law = ErrandLaw.of(book, Item.require(casefile.item), casefile.receivedAt);
    Occurrence by = new Occurrence(fact.type(), casefile.id, about(fact), since(fact, recorded.at()));
    List<TermFact> moved = Terms.on(by, law, Calendars.current());
    journal.record(moved.toArray(Fact[]::new));
  }

  /** The complaint or the rating of the errand, or null for the errand itself. */
  private static UUID about(Fact fact) {
    if (fact instanceof TicketFact ticket) return ticket.ticket();
    return fact instanceof RatingFact rating ? rating.rating() : null;
  }

  /** What was accepted by silence counts from its receipt, what was widened from the complaint's. */
  private static Instant since(Fact fact, Instant at) {
    if (fact instanceof CasefileFact.Accepted accepted) return accepted.since();
    return fact instanceof TicketFact.Widened widened ? widened.since() : at;
  }
}
