package org.mingbiao.shared.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.law.Circumstance.MUST_TENDER;
import static org.mingbiao.shared.law.Circumstance.PREQUALIFIED;
import static org.mingbiao.shared.refusal.Refusal.CLARIFICATION_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_LATE;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_LATE;
import static org.mingbiao.shared.refusal.Refusal.PERIOD_TOO_SHORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

class PeriodsTest {
  private static final Periods PERIODS = new Periods(WorkingCalendar.official());
  private static final LawBook BOOK = LawBook.national();

  @ParameterizedTest
  @CsvSource({
      "T01, ENGINEERING, 2026-09-25T10:00, 2026-10-15T10:00", "T01, PROCUREMENT, 2026-09-11T10:00, 2026-10-08T10:00",
      "T02, ENGINEERING, 2026-11-23T10:00, 2026-11-30T10:00", "T02, PROCUREMENT, 2026-11-23T10:00, 2026-11-30T10:00",
      "T03, ENGINEERING, 2026-11-25T17:00, 2026-11-30T17:00", "T09, ENGINEERING, 2026-09-30T15:00, 2026-10-09T00:00",
      "T22, PROCUREMENT, 2026-09-18T09:00, 2026-09-25T00:00"})
  void refusesAPeriodThatEndsOneSecondTooEarly(String id, World world, String start, String earliest) {
    Rule rule = law(world).rule(id);
    Instant limit = at(earliest);
    assertTrue(PERIODS.requireMinimum(rule, at(start), limit, PERIOD_TOO_SHORT, "bidDeadline").isEmpty());
    var refused = assertThrows(RefusedException.class,
        () -> PERIODS.requireMinimum(rule, at(start), limit.minusSeconds(1), PERIOD_TOO_SHORT, "bidDeadline"));
    assertEquals(List.of(PERIOD_TOO_SHORT, "bidDeadline", id, rule.article()),
        List.of(refused.refusal, refused.field, refused.rule, refused.article));
    assertEquals(limit, refused.facts.get("earliest"));
  }

  @ParameterizedTest
  @CsvSource({"T04, ENGINEERING, 2026-12-01T09:30", "T04, PROCUREMENT, 2026-12-01T09:30",
      "T04P, ENGINEERING, 2026-12-13T09:30"})
  void refusesAClarificationOneSecondTooLate(String id, World world, String latest) {
    Rule rule = law(world).rule(id);
    Instant deadline = at("2026-12-16T09:30");
    assertTrue(PERIODS.requireBefore(rule, at(latest), deadline, CLARIFICATION_TOO_LATE, "bidDeadline").isEmpty());
    var refused = assertThrows(RefusedException.class,
        () -> PERIODS.requireBefore(rule, at(latest).plusSeconds(1), deadline, CLARIFICATION_TOO_LATE, "bidDeadline"));
    assertEquals(at(latest), refused.facts.get("latest"));
  }

  @Test
  void onlyRemarksAnObjectionOneSecondOutOfTime() {
    Rule rule = law(World.ENGINEERING).rule("T05");
    Instant deadline = at("2026-12-16T09:30");
    assertTrue(PERIODS.requireBefore(rule, at("2026-12-06T09:30"), deadline, OBJECTION_LATE, null).isEmpty());
    assertEquals(rule,
        PERIODS.requireBefore(rule, at("2026-12-06T09:30:01"), deadline, OBJECTION_LATE, null).orElseThrow().rule());
  }

  @ParameterizedTest
  @CsvSource({"T10, ENGINEERING, 2026-09-22T10:00, 2026-10-08T23:59:59",
      "T21B, PROCUREMENT, 2026-09-18T10:00, 2026-09-29T23:59:59",
      "T21D, PROCUREMENT, 2026-09-18T10:00, 2026-10-15T23:59:59"})
  void refusesAComplaintOneSecondTooLate(String id, World world, String known, String latest) {
    Rule rule = law(world).rule(id);
    assertTrue(PERIODS.requireWithin(rule, at(known), List.of(), at(latest), COMPLAINT_LATE).isEmpty());
    assertThrows(RefusedException.class,
        () -> PERIODS.requireWithin(rule, at(known), List.of(), at(latest).plusSeconds(1), COMPLAINT_LATE));
  }

  @Test
  void theTimeOfAnObjectionDoesNotCountForTheComplaint() {
    Rule rule = law(World.ENGINEERING).rule("T10");
    Pause objection = new Pause("complaint.objection-raised", at("2026-11-04T10:00"), at("2026-11-06T10:00"));
    Instant known = at("2026-11-02T10:00");
    Instant twoDaysLonger = at("2026-11-16T23:59:59");
    assertTrue(PERIODS.requireWithin(rule, known, List.of(objection), twoDaysLonger, COMPLAINT_LATE).isEmpty());
    assertThrows(RefusedException.class,
        () -> PERIODS.requireWithin(rule, known, List.of(), twoDaysLonger, COMPLAINT_LATE));
  }

  private static Law law(World world) {
    return BOOK.binding(world, Procedure.NORMAL, LocalDate.of(2026, 9, 1), Set.of(MUST_TENDER, PREQUALIFIED));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
