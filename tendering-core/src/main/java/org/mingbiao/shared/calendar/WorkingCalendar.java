package org.mingbiao.shared.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * Which days are worked, as the notices known at some time say. A year without a notice is refused, never guessed.
 * Immutable; another notice makes another calendar with another {@link #version()}.
 */
public final class WorkingCalendar {
  /** All days and all deadlines are the mainland's. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  /** The most days that a period may count: ten years. */
  public static final int PERIOD_DAYS_MAX = 3_653;

  private final List<HolidayNotice> notices;
  private final Map<LocalDate, Boolean> worked = new HashMap<>();
  private final Set<Integer> years = new HashSet<>();

  private WorkingCalendar(List<HolidayNotice> notices) {
    this.notices = notices.stream().sorted(Comparator.comparing(HolidayNotice::published)).toList();
    for (HolidayNotice notice : this.notices) {
      notice.off().forEach(day -> worked.put(day, false));
      notice.work().forEach(day -> worked.put(day, true));
      years.add(notice.year());
    }
  }

  public static WorkingCalendar of(List<HolidayNotice> notices) {
    return new WorkingCalendar(notices);
  }

  /** The notices that came with this release. */
  public static WorkingCalendar official() {
    return of(NoticeFiles.read());
  }

  public WorkingCalendar with(HolidayNotice notice) {
    List<HolidayNotice> more = new ArrayList<>(notices);
    more.add(notice);
    return of(more);
  }

  /** The calendar as it could be known on a day: notices published later are left out. */
  public WorkingCalendar knownOn(LocalDate day) {
    return of(notices.stream().filter(notice -> !notice.published().isAfter(day)).toList());
  }

  /** Names the notices in it: the day of the last one and how many there are, such as {@code 2025-11-04#11}. */
  public String version() {
    return notices.isEmpty() ? "none" : notices.get(notices.size() - 1).published() + "#" + notices.size();
  }

  public List<HolidayNotice> notices() {
    return notices;
  }

  public boolean covers(int year) {
    return years.contains(year);
  }

  /** @throws RefusedException {@code CALENDAR_NOT_PUBLISHED} with the year */
  public boolean isWorkingDay(LocalDate day) {
    if (!covers(day.getYear())) {
      throw RefusedException.of(CALENDAR_NOT_PUBLISHED).with(Map.of("year", day.getYear(), "calendar", version()));
    }
    Boolean swapped = worked.get(day);
    return swapped != null ? swapped : isWeekday(day);
  }

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(SATURDAY) < 0;
  }

  /**
   * The first working day on or after a day.
   * 民法典 第二百零三条: a period that would end on a day of rest ends on the day after it.
   */
  public LocalDate roll(LocalDate day) {
    LocalDate rolled = day;
    while (!isWorkingDay(rolled)) rolled = rolled.plusDays(1);
    return rolled;
  }

  /** The last day of a period of calendar days; the start is not counted (民法典 第二百零一条), the end is rolled. */
  public LocalDate plusCalendarDays(LocalDate start, int days) {
    return roll(start.plusDays(limited(days)));
  }

  /** The last day of a period of working days; the start is not counted. */
  public LocalDate plusWorkingDays(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = limited(days); left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) left--;
    }
    return day;
  }

  /** The last instant of a limit counted backwards: whole days of 24 hours, never rolled. */
  public static Instant daysBefore(Instant deadline, int days) {
    return deadline.minus(Duration.ofDays(limited(days)));
  }

  /** The last second of a day: what is done in it is done on that day. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  public int workingDaysIn(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return (int) first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
  }

  private static int limited(int days) {
    if (days < 0 || days > PERIOD_DAYS_MAX) throw new IllegalArgumentException("days out of range: " + days);
    return days;
  }
}
