package org.mingbiao.app.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The buyer or its agency asks, the finance office replies; the reply is recorded under the official's name. */
@ApplicationScoped
public class AskLeave {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Journal journal;

  /** @throws RefusedException {@code RULE_NOT_IN_FORCE} where no finance office is asked */
  @Transactional
  public MethodLeave ask(Actor actor, UUID id, String grounds) {
    Tender tender = doors.ownLocked(id, actor);
    TenderLaw.of(book, tender).rule("S02");
    MethodLeave leave = MethodLeave.ask(tender, grounds, MethodLeave.of(id), clock.instant());
    leave.persist();
    journal.record(leave.asked());
    return leave;
  }

  @Transactional
  public MethodLeave grant(Actor official, UUID id, String number) {
    MethodLeave leave = waiting(id);
    journal.record(leave.grant(number, official.username(), clock.instant()));
    return leave;
  }

  @Transactional
  public MethodLeave refuse(Actor official, UUID id, String reply) {
    MethodLeave leave = waiting(id);
    journal.record(leave.refuse(reply, official.username(), clock.instant()));
    return leave;
  }

  private static MethodLeave waiting(UUID id) {
    Tender.locked(id);
    return MethodLeave.of(id).stream().filter(leave -> leave.stage == LeaveStage.ASKED).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("leave of tender", id)));
  }
}
