package org.mingbiao.tendering.complaint;

import static org.mingbiao.shared.calendar.PeriodUnit.WORKING_DAYS;
import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_LATE;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_FIRST;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_LATE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

/** Until when somebody may object or complain. */
public record Deadlines(TenderLaw law, WorkingCalendar calendar) {

  /** The last instant for an objection to the tender document: so many days before the bids are due (实施条例 第二十二条). */
  public Instant documentObjection(Instant bidDeadline, LocalDate knownOn) {
    if (law.world() == World.PROCUREMENT) return challenge(knownOn);
    return WorkingCalendar.daysBefore(bidDeadline, law.rule("T05").count());
  }

  /** The last instant for a challenge in government procurement (政府采购法 第五十二条). */
  public Instant challenge(LocalDate knownOn) {
    return end(law.rule("T21B"), knownOn);
  }

  /** @throws RefusedException {@code OBJECTION_LATE} for a challenge after its last day */
  public void requireChallenge(LocalDate knownOn, Instant now) {
    Instant last = challenge(knownOn);
    if (now.isAfter(last)) throw law.rule("T21B").refused(OBJECTION_LATE).at("knownOn").with(Map.of("last", last, "now", now));
  }

  /**
   * The last instant for a complaint in engineering tendering; the time in which an objection was being answered does not
   * count (实施条例 第六十条).
   */
  public Instant complaint(LocalDate knownOn, Optional<Objection> objection) {
    Rule rule = law.rule("T10");
    long answering = objection.filter(o -> o.answeredAt != null).map(Deadlines::daysOfAnswering).orElse(0L);
    LocalDate last = knownOn.plusDays(answering);
    return WorkingCalendar.endOf(calendar.plusCalendarDays(last, rule.count()));
  }

  /** The last instant for a complaint in government procurement: after the answer was due (政府采购法 第五十五条). */
  public Instant procurementComplaint(Objection challenge) {
    LocalDate answerDue = calendar.plusWorkingDays(WorkingCalendar.dayOf(challenge.raisedAt), law.rule("T21C").count());
    return end(law.rule("T21D"), answerDue);
  }

  /** @throws RefusedException {@code OBJECTION_FIRST} or {@code COMPLAINT_LATE} */
  public void requireComplaint(Grievance about, LocalDate knownOn, Optional<Objection> objection, Instant now) {
    boolean procurement = law.world() == World.PROCUREMENT;
    if (objection.isEmpty() && (procurement || about.needsObjection)) {
      throw law.rule(procurement ? "T21D" : "T10F").refused(OBJECTION_FIRST).at("objection");
    }
    Instant last = procurement ? procurementComplaint(objection.orElseThrow()) : complaint(knownOn, objection);
    if (now.isAfter(last)) {
      throw law.rule(procurement ? "T21D" : "T10").refused(COMPLAINT_LATE).at("knownOn").with(Map.of("last", last, "now", now));
    }
  }

  /** The longest that a suspension for a complaint may last, or empty where the law sets no end. */
  public Optional<Instant> longestSuspension(Instant from) {
    return law.find("T21F").map(rule -> end(rule, WorkingCalendar.dayOf(from)));
  }

  private Instant end(Rule rule, LocalDate from) {
    LocalDate last = rule.period() == WORKING_DAYS
        ? calendar.plusWorkingDays(from, rule.count()) : calendar.plusCalendarDays(from, rule.count());
    return WorkingCalendar.endOf(last);
  }

  private static long daysOfAnswering(Objection objection) {
    return Duration.between(objection.raisedAt, objection.answeredAt).toDays();
  }
}
