package org.mingbiao.shared.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class WorkingCalendarTest {
  private static final WorkingCalendar OFFICIAL = WorkingCalendar.official();

  @ParameterizedTest
  @CsvSource({
      "2019-09-27, 2019-10-08, 2019-10-10, 2019-10-12, 2019-10-23, 2019-11-13",
      "2019-10-11, 2019-10-15, 2019-10-17, 2019-10-21, 2019-10-31, 2019-11-21",
      "2026-09-18, 2026-09-22, 2026-09-24, 2026-09-29, 2026-10-15, 2026-11-05",
      "2026-02-12, 2026-02-24, 2026-02-26, 2026-02-28, 2026-03-11, 2026-04-01",
      "2026-09-29, 2026-10-09, 2026-10-12, 2026-10-14, 2026-10-26, 2026-11-16"})
  void countsWorkingDaysWithTheSwaps(LocalDate from, LocalDate three, LocalDate five, LocalDate seven,
      LocalDate fifteen, LocalDate thirty) {
    assertEquals(List.of(three, five, seven, fifteen, thirty),
        List.of(3, 5, 7, 15, 30).stream().map(days -> OFFICIAL.plusWorkingDays(from, days)).toList());
  }

  @ParameterizedTest
  @CsvSource({
      "2026-09-25, 20, 2026-10-15", "2026-09-30, 3, 2026-10-08", "2026-09-22, 10, 2026-10-08",
      "2026-09-07, 30, 2026-10-08",
      "2026-09-28, 5, 2026-10-08", "2026-11-24, 3, 2026-11-27"})
  void rollsAnEndInAHolidayToTheDayAfterIt(LocalDate from, int days, LocalDate end) {
    assertEquals(end, OFFICIAL.plusCalendarDays(from, days));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-25, 3, 2026-11-30",
      "2026-09-17, 3, 2026-09-20",
      "2026-11-24, 3, 2026-11-27"})
  void rollsAnEndOnAWeekendUnlessThatDayIsWorked(LocalDate from, int days, LocalDate end) {
    assertEquals(end, OFFICIAL.plusCalendarDays(from, days));
  }

  @ParameterizedTest
  @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void countsTheWorkingDaysOfAYear(int year, int days) {
    assertEquals(days, OFFICIAL.workingDaysIn(year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
      "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12"})
  void worksOnTheMadeUpWeekends(LocalDate day) {
    assertTrue(OFFICIAL.isWorkingDay(day));
  }

  @ParameterizedTest
  @CsvSource({"15, 2026-12-01T09:30:00", "10, 2026-12-06T09:30:00", "3, 2026-12-13T09:30:00"})
  void countsBackwardsInWholeDaysOf24HoursAndNeverRolls(int days, LocalDateTime limit) {
    assertEquals(at(limit), WorkingCalendar.daysBefore(at(LocalDateTime.parse("2026-12-16T09:30:00")), days));
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2027})
  void refusesAYearWithoutANoticeAndNamesIt(int year) {
    var refused = assertThrows(RefusedException.class, () -> OFFICIAL.isWorkingDay(LocalDate.of(year, 6, 1)));
    assertEquals(CALENDAR_NOT_PUBLISHED, refused.refusal);
    assertEquals(year, refused.facts.get("year"));
  }

  @Test
  void countsToTheLastDayOfThePublishedYearsAndNotOneFurther() {
    assertEquals(LocalDate.of(2026, 12, 31), OFFICIAL.plusWorkingDays(LocalDate.of(2026, 12, 30), 1));
    assertThrows(RefusedException.class, () -> OFFICIAL.plusWorkingDays(LocalDate.of(2026, 12, 30), 2));
  }

  @Test
  void aDayEndsWithItsLastSecondInChina() {
    assertEquals(Instant.parse("2026-10-08T15:59:59Z"), WorkingCalendar.endOf(LocalDate.of(2026, 10, 8)));
    assertEquals(LocalDate.of(2026, 10, 8), WorkingCalendar.dayOf(Instant.parse("2026-10-07T16:00:00Z")));
  }

  @Test
  void theLabourDayNoticeOf2019ChangedTheCalendarInMidYear() {
    LocalDate second = LocalDate.of(2019, 5, 2);
    LocalDate sunday = LocalDate.of(2019, 4, 28);
    WorkingCalendar before = OFFICIAL.knownOn(LocalDate.of(2019, 3, 21));
    WorkingCalendar after = OFFICIAL.knownOn(LocalDate.of(2019, 3, 22));
    assertTrue(before.isWorkingDay(second) && !before.isWorkingDay(sunday));
    assertTrue(!after.isWorkingDay(second) && after.isWorkingDay(sunday));
    assertNotEquals(before.version(), after.version());
  }

  @Test
  void theSpringFestivalOf2020WasLengthenedWhileItLasted() {
    LocalDate saturday = LocalDate.of(2020, 2, 1);
    LocalDate friday = LocalDate.of(2020, 1, 31);
    WorkingCalendar before = OFFICIAL.knownOn(LocalDate.of(2020, 1, 26));
    assertTrue(before.isWorkingDay(saturday) && before.isWorkingDay(friday));
    assertFalse(OFFICIAL.isWorkingDay(saturday) || OFFICIAL.isWorkingDay(friday));
    assertTrue(OFFICIAL.isWorkingDay(LocalDate.of(2020, 2, 3)));
  }

  @Test
  void aNewYearsHolidayMayBeginInTheDecemberBefore() {
    LocalDate saturday = LocalDate.of(2018, 12, 29);
    assertFalse(OFFICIAL.knownOn(LocalDate.of(2018, 12, 5)).isWorkingDay(saturday));
    assertTrue(OFFICIAL.isWorkingDay(saturday));
  }

  @Test
  void aNoticeThatArrivesLaterOpensItsYear() {
    var notice = new HolidayNotice(2027, "国办发明电〔2026〕0号", LocalDate.of(2026, 12, 1),
        Set.of(LocalDate.of(2027, 1, 1)), Set.of(LocalDate.of(2027, 1, 3)));
    WorkingCalendar more = OFFICIAL.with(notice);
    assertEquals(LocalDate.of(2027, 1, 3), more.plusWorkingDays(LocalDate.of(2026, 12, 30), 2));
    assertEquals("2026-12-01#12", more.version());
    assertFalse(OFFICIAL.covers(2027));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(WorkingCalendar.ZONE).toInstant();
  }
}
