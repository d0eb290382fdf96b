package org.mingbiao.shared.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class HolidayNoticeTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 1);

  @Test
  void takesTheLastWeekOfTheYearBeforeAndNotADayMore() {
    notice(Set.of(LocalDate.of(2026, 12, 25)), Set.of());
    assertRefused("off", Refusal.MALFORMED_INPUT, Set.of(LocalDate.of(2026, 12, 24)), Set.of());
  }

  @Test
  void refusesADayAfterItsYear() {
    notice(Set.of(), Set.of(LocalDate.of(2027, 12, 31)));
    assertRefused("work", Refusal.MALFORMED_INPUT, Set.of(), Set.of(LocalDate.of(2028, 1, 1)));
  }

  @Test
  void refusesADayThatIsBothOffAndWorked() {
    Set<LocalDate> day = Set.of(LocalDate.of(2027, 5, 1));
    assertRefused("work", Refusal.MALFORMED_INPUT, day, day);
  }

  @Test
  void refusesMoreDaysThanAnyYearHasHolidays() {
    LocalDate first = LocalDate.of(2027, 1, 1);
    notice(first.datesUntil(first.plusDays(120)).collect(Collectors.toSet()), Set.of());
    assertRefused("off", Refusal.TOO_MANY, first.datesUntil(first.plusDays(121)).collect(Collectors.toSet()), Set.of());
  }

  @Test
  void refusesANoticeWithoutItsNumber() {
    var refused = assertThrows(RefusedException.class,
        () -> new HolidayNotice(2027, " ", PUBLISHED, Set.of(), Set.of()));
    assertEquals("number", refused.field);
  }

  private static void assertRefused(String field, Refusal refusal, Set<LocalDate> off, Set<LocalDate> work) {
    var refused = assertThrows(RefusedException.class, () -> notice(off, work));
    assertEquals(refusal, refused.refusal);
    assertEquals(field, refused.field);
  }

  private static HolidayNotice notice(Set<LocalDate> off, Set<LocalDate> work) {
    return new HolidayNotice(2027, "国办发明电〔2026〕0号", PUBLISHED, off, work);
  }
}
