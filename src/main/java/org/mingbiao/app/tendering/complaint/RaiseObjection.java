package org.mingbiao.app.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.complaint.Deadlines;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Takes objections; one in time makes an engineering tender stand still until it is answered (实施条例 第二十二条, 第五十四条). */
@ApplicationScoped
public class RaiseObjection {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;

  /** @param knownOn the day on which the objector knew, where the world counts from it */
  @Transactional
  public Objection raise(UUID id, Objection.Plea plea, LocalDate knownOn) {
    Tender tender = Tender.locked(id);
    if (tender.announcedAt == null) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", id));
    Instant now = clock.instant();
    Objection objection = Objection.raise(tender, plea, !now.isAfter(last(tender, plea, knownOn)), now);
    objection.persist();
    journal.record(objection.raised());
    if (objection.suspends()) journal.record(tender.suspend(objection.id, SuspensionCause.OBJECTION, now));
    return objection;
  }

  private Instant last(Tender tender, Objection.Plea plea, LocalDate knownOn) {
    Deadlines deadlines = new Deadlines(TenderLaw.of(law, tender), Calendars.current());
    LocalDate known = knownOn == null ? WorkingCalendar.dayOf(clock.instant()) : knownOn;
    if (tender.world == World.PROCUREMENT) {
      deadlines.requireChallenge(known, clock.instant());
      return deadlines.challenge(known);
    }
    if (plea.about() == Grievance.DOCUMENT) return deadlines.documentObjection(tender.bidDeadline, known);
    Award award = plea.lot() == null ? null : Award.findById(plea.lot());
    return award == null ? Instant.MIN : award.publicUntil;
  }

  @Transactional
  public void answer(UUID id, UUID objectionId, String words, boolean upheld) {
    Tender tender = Tender.locked(id);
    Objection objection = require(id, objectionId);
    boolean suspended = objection.suspends();
    journal.record(objection.answer(words, upheld, clock.instant()));
    if (suspended) journal.record(tender.resume(objection.id, clock.instant()));
  }

  @Transactional
  public void withdraw(UUID id, UUID objectionId, UUID party) {
    Tender tender = Tender.locked(id);
    Objection objection = require(id, objectionId);
    if (!objection.party.equals(party)) throw RefusedException.of(NOT_FOUND).with(Map.of("objection", objectionId));
    boolean suspended = objection.suspends();
    journal.record(objection.withdraw());
    if (suspended) journal.record(tender.resume(objection.id, clock.instant()));
  }

  private static Objection require(UUID tender, UUID id) {
    Objection objection = Objection.require(id);
    if (!objection.tender.equals(tender)) throw RefusedException.of(NOT_FOUND).with(Map.of("objection", id));
    return objection;
  }
}
