package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.document.DocumentFact;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.project.Tender;

/** Asks about a document. The agency reads the question and nobody reads who asked. */
@ApplicationScoped
public class AskQuestion {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Journal journal;

  /** @param address the network address, for the veiled fact */
  @Transactional
  public Question ask(Actor actor, UUID id, String text, String address) {
    UUID party = doors.party(actor).id;
    Tender tender = Tender.locked(doors.announced(id).id);
    Instant now = clock.instant();
    Question question = Question.ask(tender, Question.nextNumber(id), text, now);
    question.persist();
    journal.record(new DocumentFact.Asked(id, question.id, party, address));
    return question;
  }
}
