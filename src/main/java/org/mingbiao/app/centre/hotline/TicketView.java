package org.mingbiao.app.centre.hotline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.centre.casefile.ErrandLight;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.hotline.Ticket;
import org.mingbiao.centre.hotline.TicketStage;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;

/**
 * One complaint as its author and whoever answers it see it.
 *
 * @param own whether the reader handled the errand and so may not answer
 */
public record TicketView(UUID id, String number, String title, String text, Instant receivedAt, TicketStage stage, List<String> departments,
    String answer, Boolean upheld, Instant answeredAt, DueRow due, boolean own) {

  /** @param at null while its calendar is not published */
  public record DueRow(String article, Instant at, Light light, String why) {}

  static TicketView of(Ticket ticket, Reader reader) {
    Casefile casefile = Casefile.require(ticket.casefile);
    DueRow due = Terms.open(casefile.id).stream().filter(term -> ticket.id.equals(term.about)).findFirst().map(term -> row(term, reader)).orElse(null);
    return new TicketView(ticket.id, casefile.number, Item.require(casefile.item).title, ticket.text, ticket.receivedAt, ticket.stage,
        List.copyOf(ticket.departments), ticket.answer, ticket.upheld, ticket.answeredAt, due, reader.actor().username().equals(casefile.handler));
  }

  private static DueRow row(Term term, Reader reader) {
    if (term.dueAt == null) return new DueRow(term.article, null, Light.PAUSED, null);
    return new DueRow(term.article, term.dueAt, ErrandLight.of(term, reader.now()),
        WhyThisDate.of(term, term.due(Calendars.current()), reader.language()));
  }

  public boolean open() {
    return stage != TicketStage.ANSWERED;
  }

  public boolean received() {
    return stage == TicketStage.RECEIVED;
  }

  public String at(String part) {
    return "/clerk/tickets/" + id + part;
  }
}
