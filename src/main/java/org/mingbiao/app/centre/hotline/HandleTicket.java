package org.mingbiao.app.centre.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.ErrandLaw;
import org.mingbiao.centre.hotline.Ticket;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;

/** Takes and answers complaints about errands. */
@ApplicationScoped
public class HandleTicket {
  @Inject Clock clock;
  @Inject LawBook book;
  @Inject Journal journal;

  /** @param casefile locked, so that two at once count each other */
  @Transactional
  public Ticket receive(Casefile casefile, String text) {
    Ticket ticket = Ticket.receive(casefile, text, Ticket.open(casefile.id), clock.instant());
    ticket.persist();
    journal.record(ticket.received());
    return ticket;
  }

  @Transactional
  public void widen(UUID id, List<String> departments) {
    Ticket ticket = locked(id);
    journal.record(ticket.widen(departments));
  }

  @Transactional
  public void answer(UUID id, Ticket.Reply reply) {
    Ticket ticket = locked(id);
    Casefile casefile = Casefile.require(ticket.casefile);
    Instant now = clock.instant();
    var own = ErrandLaw.of(book, Item.require(casefile.item), casefile.receivedAt).rule("G13S");
    journal.record(ticket.answer(reply, casefile.handler, own, now));
  }

  private static Ticket locked(UUID id) {
    Ticket ticket = Ticket.require(id);
    Casefile.locked(ticket.casefile);
    return ticket;
  }
}
