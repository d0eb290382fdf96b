package org.mingbiao.app.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.Deadlines;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.complaint.Outcome;
import org.mingbiao.tendering.complaint.Unfit;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Takes and decides complaints; only the supervisor makes a tender stand still for one (实施条例 第六十二条). */
@ApplicationScoped
public class HandleComplaint {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;

  @Transactional
  public Complaint receive(Complaint.Petition petition) {
    Tender tender = Tender.locked(petition.tender());
    Instant now = clock.instant();
    Optional<Objection> objection = Optional.ofNullable(petition.objection()).map(Objection::require)
        .filter(o -> o.tender.equals(tender.id) && o.party.equals(petition.party()));
    deadlines(tender).requireComplaint(petition.about(), petition.knownOn(), objection, now);
    objection.ifPresent(o -> o.requireCovers(petition.about(), petition.lot(), TenderLaw.of(law, tender)));
    Complaint complaint = Complaint.receive(petition, now);
    complaint.persist();
    journal.record(complaint.received());
    return complaint;
  }

  @Transactional
  public void accept(UUID id, List<String> handlers) {
    journal.record(locked(id).accept(handlers));
  }

  @Transactional
  public void refuse(UUID id, Unfit reason, String grounds) {
    journal.record(locked(id).refuse(reason, grounds));
  }

  @Transactional
  public void beginAppraisal(UUID id) {
    journal.record(locked(id).beginAppraisal());
  }

  @Transactional
  public void endAppraisal(UUID id) {
    journal.record(locked(id).endAppraisal());
  }

  @Transactional
  public void suspend(UUID id, Instant until) {
    Complaint complaint = locked(id);
    Tender tender = Tender.require(complaint.tender);
    Instant now = clock.instant();
    journal.record(complaint.suspend(until, deadlines(tender).longestSuspension(now).orElse(null)),
        tender.suspend(complaint.id, SuspensionCause.COMPLAINT, now));
  }

  /** The decision; a suspension for the complaint ends with it. */
  @Transactional
  public void decide(UUID id, Outcome outcome, String grounds) {
    Complaint complaint = locked(id);
    Instant now = clock.instant();
    journal.record(complaint.decide(outcome, grounds, now));
    lift(complaint, now);
  }

  /** Takes a complaint back, or asks to where the supervisor decides of it (投诉处理办法 第十九条). */
  @Transactional
  public void withdraw(UUID id, UUID party) {
    Complaint complaint = locked(id);
    if (!complaint.party.equals(party)) throw RefusedException.of(NOT_FOUND).with(Map.of("complaint", id));
    if (complaint.isFreelyWithdrawn(Tender.require(complaint.tender).world)) {
      takeBack(complaint);
    } else {
      journal.record(complaint.askWithdrawal(clock.instant()));
    }
  }

  /** Lets a complaint be taken back whose author has asked for it. @throws RefusedException {@code WRONG_STAGE} where nobody has */
  @Transactional
  public void permitWithdrawal(UUID id) {
    Complaint complaint = locked(id);
    if (complaint.withdrawalAskedAt == null) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", complaint.stage));
    takeBack(complaint);
  }

  private void takeBack(Complaint complaint) {
    journal.record(complaint.withdraw());
    lift(complaint, clock.instant());
  }

  private void lift(Complaint complaint, Instant now) {
    Suspension suspension = Suspension.findById(complaint.id);
    if (suspension == null || suspension.until != null) return;
    journal.record(complaint.lift(), Tender.require(complaint.tender).resume(complaint.id, now));
  }

  private Deadlines deadlines(Tender tender) {
    return new Deadlines(TenderLaw.of(law, tender), Calendars.current());
  }

  private static Complaint locked(UUID id) {
    Complaint complaint = Complaint.require(id);
    Tender.locked(complaint.tender);
    return complaint;
  }
}
