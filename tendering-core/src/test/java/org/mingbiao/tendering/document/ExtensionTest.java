package org.mingbiao.tendering.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;
import static org.mingbiao.shared.refusal.Refusal.CLARIFICATION_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

class ExtensionTest {
  static final WorkingCalendar CALENDAR = WorkingCalendar.official();
  /** Wednesday, 09:30 in Beijing. */
  static final Instant DEADLINE = Instant.parse("2026-12-16T01:30:00Z");
  static final Duration FIFTEEN_DAYS = Duration.ofDays(15);

  final Papers papers = new Papers();

  Extension at(Instant now, Instant wanted) {
    return Extension.of(DEADLINE, wanted, papers.law().find("T04"), CALENDAR, now);
  }

  @Test
  void keepsADeadlineFifteenDaysAway() {
    Extension kept = at(DEADLINE.minus(FIFTEEN_DAYS), null);
    assertEquals(DEADLINE, kept.deadline());
    assertNull(kept.rule());
  }

  @Test
  void movesADeadlineOneSecondNearerThanFifteenDays() {
    Extension moved = at(DEADLINE.minus(FIFTEEN_DAYS).plusSeconds(1), null);
    assertEquals("T04", moved.rule().id());
    assertEquals(DEADLINE.plus(Duration.ofDays(1)), moved.deadline());
  }

  @Test
  void movesADeadlineFourteenDaysAndTwentyThreeHoursAway() {
    Instant now = DEADLINE.minus(Duration.ofDays(14)).minus(Duration.ofHours(23));
    Extension moved = at(now, null);
    assertEquals(Instant.parse("2026-12-17T01:30:00Z"), moved.deadline());
  }

  @Test
  void opensOnAWorkingDayWhereItIsForced() {
    // Friday 2026-12-04 10:00 + 15 days is Saturday the 19th: the opening waits for Monday.
    assertEquals(Instant.parse("2026-12-21T01:30:00Z"), at(Instant.parse("2026-12-04T02:00:00Z"), null).deadline());
  }

  @Test
  void takesALaterDeadlineThatTheAgencyWants() {
    Instant now = DEADLINE.minus(Duration.ofDays(3));
    assertEquals(now.plus(FIFTEEN_DAYS), at(now, now.plus(FIFTEEN_DAYS)).deadline());
    assertNull(at(now, now.plus(FIFTEEN_DAYS)).rule());
  }

  @Test
  void refusesADeadlineThatTheAgencySetsOneSecondTooNear() {
    Instant now = DEADLINE.minus(Duration.ofDays(3));
    var refused = assertThrows(RefusedException.class, () -> at(now, now.plus(FIFTEEN_DAYS).minusSeconds(1)));
    assertEquals(CLARIFICATION_TOO_LATE, refused.refusal);
    assertEquals("T04", refused.rule);
    assertEquals(now.plus(FIFTEEN_DAYS), refused.facts.get("earliest"));
  }

  @Test
  void neverMovesADeadlineNearer() {
    Instant now = DEADLINE.minus(Duration.ofDays(20));
    assertEquals(DEADLINE, at(now, DEADLINE).deadline());
    assertEquals(CLOCK_ONLY_FORWARD, assertThrows(RefusedException.class, () -> at(now, DEADLINE.minusSeconds(1))).refusal);
  }

  @Test
  void movesNothingWhereTheClarificationCannotAffectABid() {
    assertEquals(DEADLINE, Extension.of(DEADLINE, null, Optional.empty(), CALENDAR, DEADLINE.minusSeconds(1)).deadline());
  }

  @Test
  void guessesNoCalendar() {
    Instant late = Instant.parse("2026-12-30T01:30:00Z");
    Rule rule = papers.law().rule("T04");
    assertEquals(CALENDAR_NOT_PUBLISHED, assertThrows(RefusedException.class,
        () -> Extension.of(late, null, Optional.of(rule), CALENDAR, late.minus(Duration.ofDays(1)))).refusal);
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING", "PROCUREMENT"})
  void countsThreeDaysForThePapersOfAPrequalification(World world) {
    papers.world = world;
    Optional<Rule> rule = papers.law().in(TenderLaw.PREQUALIFIED).find("T04P");
    Instant last = DEADLINE.minus(Duration.ofDays(3));
    assertNull(Extension.of(DEADLINE, null, rule, CALENDAR, last).rule());
    assertEquals("T04P", Extension.of(DEADLINE, null, rule, CALENDAR, last.plusSeconds(1)).rule().id());
    assertEquals(Optional.empty(), papers.law().find("T04P"));
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING,NORMAL,15", "PROCUREMENT,NORMAL,15", "TOWN,NORMAL,2", "ENGINEERING,EMERGENCY,1", "PROCUREMENT,EMERGENCY,1",
      "TOWN,EMERGENCY,1"})
  void countsByTheWorldAndItsHurry(World world, Procedure procedure, int days) {
    papers.world = world;
    papers.procedure = procedure;
    Instant last = DEADLINE.minus(Duration.ofDays(days));
    assertNull(at(last, null).rule());
    assertEquals("T04", at(last.plusSeconds(1), null).rule().id());
  }
}
