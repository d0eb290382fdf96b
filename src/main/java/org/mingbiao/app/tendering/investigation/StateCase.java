package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.investigation.CaseEntry.Paper;
import org.mingbiao.tendering.investigation.Investigation;

/** A bidder is heard (陈述, 申辩, 听证). */
@ApplicationScoped
public class StateCase {
  @Inject CaseDesk desk;

  /**
   * Takes a bidder's statement, its waiver, or its request for a hearing.
   *
   * @throws RefusedException {@code NOT_FOUND} for who was told nothing; {@code WRONG_STAGE} once it is decided; {@code STATEMENT_LATE} for a
   *     hearing asked for after the term
   */
  @Transactional
  public void speak(UUID id, Act act, UUID party, Paper paper, Note said) {
    Investigation investigation = Investigation.locked(id);
    requireTold(id, party);
    investigation.requireHears(act == Act.HEARING_REQUEST, desk.process(investigation), desk.now());
    desk.record(desk.book(id).speak(act, party, paper, said), investigation);
  }

  /** A case is not there for whom it does not concern. */
  void requireTold(UUID id, UUID party) {
    boolean told = desk.book(id).file().intended().filter(intended -> intended.concerns(party)).isPresent();
    if (!told) throw RefusedException.of(NOT_FOUND).with(Map.of("case", id));
  }
}
