package org.mingbiao.app.centre.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mingbiao.app.centre.casefile.ErrandLight;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.hotline.Ticket;
import org.mingbiao.centre.hotline.TicketStage;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;

/** Complaints that wait: for every clerk but the one complained of; for the supervisor once they are overdue. */
@ApplicationScoped
public class HotlineRoad implements Waiting {
  @Override public List<Errand> waiting(Reader reader) {
    boolean supervisor = reader.actor().is(Roles.SUPERVISOR);
    if (!supervisor && !reader.actor().is(Roles.CLERK)) return List.of();
    return Ticket.<Ticket>find("stage <> ?1 order by receivedAt, id", TicketStage.ANSWERED).page(0, ERRANDS_MAX).stream()
        .flatMap(ticket -> errand(ticket, supervisor, reader).stream()).toList();
  }

  private static List<Errand> errand(Ticket ticket, boolean supervisor, Reader reader) {
    HotlineTexts words = reader.language().words(HotlineTexts.class);
    Casefile casefile = Casefile.require(ticket.casefile);
    boolean own = reader.actor().username().equals(casefile.handler);
    boolean overdue = due(casefile.id, ticket.id, term -> ErrandLight.isOver(term, reader.now()), false);
    if (supervisor ? !overdue : own) return List.of();
    String href = supervisor ? "/supervisor/casefiles/" + casefile.id : "/clerk/tickets/" + ticket.id;
    return List.of(new Errand(words.errand(casefile.number), href, due(casefile.id, ticket.id, term -> term.dueAt, null)));
  }

  private static <T> T due(UUID casefile, UUID ticket, Function<Term, T> what, T none) {
    return Terms.open(casefile).stream().filter(term -> ticket.equals(term.about)).findFirst().map(what).orElse(none);
  }
}
