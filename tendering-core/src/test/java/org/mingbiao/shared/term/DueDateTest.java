package org.mingbiao.shared.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.calendar.PeriodUnit.CALENDAR_DAYS;
import static org.mingbiao.shared.calendar.PeriodUnit.HOURS;
import static org.mingbiao.shared.calendar.PeriodUnit.MINUTES;
import static org.mingbiao.shared.calendar.PeriodUnit.MONTHS;
import static org.mingbiao.shared.calendar.PeriodUnit.WORKING_DAYS;
import static org.mingbiao.shared.calendar.PeriodUnit.YEARS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Due.Why;

class DueDateTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

  @ParameterizedTest
  @CsvSource({
      "2019-09-27, 7, WORKING_DAYS, 2019-10-12", "2026-02-12, 7, WORKING_DAYS, 2026-02-28",
      "2026-09-30, 3, CALENDAR_DAYS, 2026-10-08", "2026-09-07, 30, CALENDAR_DAYS, 2026-10-08",
      "2026-08-31, 1, MONTHS, 2026-09-30", "2026-07-03, 3, MONTHS, 2026-10-08", "2026-10-10, 15, YEARS, 2041-10-10",
      "2026-09-30, 0, CALENDAR_DAYS, 2026-09-30"})
  void endsWithTheLastSecondOfTheLastDay(String start, int amount, PeriodUnit unit, LocalDate day) {
    Due due = compute(start + "T15:00", amount, unit);
    assertEquals(at(day + "T23:59:59"), due.at());
    assertEquals(day, due.day());
  }

  @ParameterizedTest
  @CsvSource({"2026-09-30T23:59:59", "2026-09-30T00:00:00"})
  void theHourOfTheEventDoesNotMatterForDays(String start) {
    assertEquals(LocalDate.of(2026, 10, 8), compute(start, 3, CALENDAR_DAYS).day());
  }

  @Test
  void hoursAndMinutesRunToTheSecondThroughAnyHoliday() {
    assertEquals(at("2026-10-02T15:00:07"), compute("2026-09-30T15:00:07", 48, HOURS).at());
    assertEquals(at("2026-10-01T00:15"), compute("2026-09-30T23:45", 30, MINUTES).at());
  }

  @Test
  void reachesTheThirtyYearsForWhichAnArchiveIsKept() {
    assertEquals(at("2056-12-30T23:59:59"), compute("2026-12-30T09:00", 30, YEARS).at());
  }

  @Test
  void saysWhyAWorkingDayTermEndsThere() {
    assertEquals(List.of(
        step(Why.START_DAY_EXCLUDED, "2019-09-27", "2019-09-27"),
        step(Why.REST_NOT_COUNTED, "2019-09-28", "2019-09-28"),
        step(Why.MADE_UP_DAY_COUNTED, "2019-09-29", "2019-09-29"),
        step(Why.REST_NOT_COUNTED, "2019-10-01", "2019-10-07"),
        step(Why.COUNTED, "2019-09-28", "2019-10-08")), compute("2019-09-27T09:00", 3, WORKING_DAYS).steps());
  }

  @Test
  void saysWhyACalendarDayTermRolls() {
    assertEquals(List.of(
        step(Why.START_DAY_EXCLUDED, "2026-09-30", "2026-09-30"),
        step(Why.COUNTED, "2026-10-01", "2026-10-03"),
        step(Why.ROLLED, "2026-10-03", "2026-10-08")), compute("2026-09-30T09:00", 3, CALENDAR_DAYS).steps());
  }

  @Test
  void leavesOutTheDaysAfterAPauseBeganUpToTheDayItEnded() {
    Due due = compute("2026-11-02T09:00", 10, CALENDAR_DAYS, pause("2026-11-04T16:00", "2026-11-09T08:00"));
    assertEquals(LocalDate.of(2026, 11, 17), due.day());
    assertTrue(due.steps().contains(step(Why.PAUSE_NOT_COUNTED, "2026-11-05", "2026-11-09")));
  }

  @Test
  void aPauseWithinOneDayGainsNothing() {
    assertEquals(compute("2026-11-02T09:00", 5, WORKING_DAYS).day(),
        compute("2026-11-02T09:00", 5, WORKING_DAYS, pause("2026-11-04T09:00", "2026-11-04T17:00")).day());
  }

  @Test
  void overlappingPausesCountOnce() {
    Pause objection = pause("2026-11-04T16:00", "2026-11-06T08:00");
    Pause order = pause("2026-11-05T10:00", "2026-11-09T08:00");
    assertEquals(compute("2026-11-02T09:00", 10, CALENDAR_DAYS, pause("2026-11-04T16:00", "2026-11-09T08:00")).day(),
        compute("2026-11-02T09:00", 10, CALENDAR_DAYS, order, objection).day());
  }

  @Test
  void aPauseOverAHolidayCostsWorkingDaysOnlyWhatWasWorked() {
    Due due = compute("2026-09-29T09:00", 3, WORKING_DAYS, pause("2026-09-30T09:00", "2026-10-08T09:00"));
    assertEquals(LocalDate.of(2026, 10, 10), due.day());
  }

  @Test
  void aPauseMakesMonthsLonger() {
    assertEquals(LocalDate.of(2026, 11, 4),
        compute("2026-09-30T09:00", 1, MONTHS, pause("2026-10-12T09:00", "2026-10-17T09:00")).day());
  }

  @Test
  void aPauseOfMinutesIsMeasuredAndOverlapsCountOnce() {
    Due due = compute("2026-11-02T09:00", 60, MINUTES, pause("2026-11-02T09:30", "2026-11-02T09:50"),
        pause("2026-11-02T09:40", "2026-11-02T10:00"), pause("2026-11-02T12:00", "2026-11-02T13:00"));
    assertEquals(at("2026-11-02T10:30"), due.at());
  }

  @Test
  void aPauseThatStillLastsIsLeftOut() {
    assertEquals(compute("2026-11-02T09:00", 5, CALENDAR_DAYS).day(),
        compute("2026-11-02T09:00", 5, CALENDAR_DAYS, new Pause("order", at("2026-11-03T09:00"), null)).day());
  }

  @Test
  void aPauseBeforeTheStartLeavesItAlone() {
    assertEquals(LocalDate.of(2026, 11, 9),
        compute("2026-11-04T09:00", 5, CALENDAR_DAYS, pause("2026-11-01T09:00", "2026-11-04T08:00")).day());
  }

  @Test
  void countsBackwardsInHoursAndSaysSo() {
    Due due = DueDate.before(at("2026-12-16T09:30"), 15);
    assertEquals(at("2026-12-01T09:30"), due.at());
    assertEquals(List.of(step(Why.COUNTED_BACK, "2026-12-16", "2026-12-01")), due.steps());
  }

  @Test
  void whatHappensInTheLastSecondIsInTimeAndTheNextIsNot() {
    Due due = compute("2026-09-30T09:00", 3, CALENDAR_DAYS);
    assertTrue(due.inTime(at("2026-10-08T23:59:59").plusMillis(999)));
    assertFalse(due.inTime(at("2026-10-09T00:00")));
  }

  @Test
  void refusesAYearWhoseCalendarIsNotPublished() {
    var refused = assertThrows(RefusedException.class, () -> compute("2026-12-15T09:00", 20, CALENDAR_DAYS));
    assertEquals(Refusal.CALENDAR_NOT_PUBLISHED, refused.refusal);
    assertEquals(2027, refused.facts.get("year"));
  }

  private static Due compute(String start, int amount, PeriodUnit unit, Pause... pauses) {
    return DueDate.compute(at(start), amount, unit, List.of(pauses), CALENDAR);
  }

  private static Pause pause(String since, String until) {
    return new Pause("order", at(since), at(until));
  }

  private static Due.Step step(Why why, String from, String to) {
    return new Due.Step(why, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
