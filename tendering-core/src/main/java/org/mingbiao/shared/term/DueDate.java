package org.mingbiao.shared.term;

import static org.mingbiao.shared.term.Due.Why.COUNTED;
import static org.mingbiao.shared.term.Due.Why.COUNTED_BACK;
import static org.mingbiao.shared.term.Due.Why.ELAPSED;
import static org.mingbiao.shared.term.Due.Why.MADE_UP_DAY_COUNTED;
import static org.mingbiao.shared.term.Due.Why.PAUSE_NOT_COUNTED;
import static org.mingbiao.shared.term.Due.Why.REST_NOT_COUNTED;
import static org.mingbiao.shared.term.Due.Why.ROLLED;
import static org.mingbiao.shared.term.Due.Why.START_DAY_EXCLUDED;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.calendar.WorkingCalendar;

/** Computes when a period ends. Without state and without database. */
public final class DueDate {
  /** The longest way from a start to an end, pauses included: forty years, for papers are kept thirty. */
  private static final int DAYS_MAX = 14_610;

  private final WorkingCalendar calendar;
  private final List<Pause> pauses;
  private final List<Due.Step> steps = new ArrayList<>();

  private DueDate(List<Pause> pauses, WorkingCalendar calendar) {
    this.pauses = pauses.stream().filter(pause -> !pause.open()).sorted(Comparator.comparing(Pause::since)).toList();
    this.calendar = calendar;
  }

  /**
   * The last second of a period.
   *
   * @param start the instant of the event from which it runs
   * @param pauses in any order, overlapping or not; one that still lasts is left out
   * @throws org.mingbiao.shared.refusal.RefusedException {@code CALENDAR_NOT_PUBLISHED} with the year it would need
   */
  public static Due compute(Instant start, int amount, PeriodUnit unit, List<Pause> pauses, WorkingCalendar calendar) {
    if (amount < 0 || amount > WorkingCalendar.PERIOD_DAYS_MAX) throw new IllegalArgumentException("amount " + amount);
    DueDate way = new DueDate(pauses, calendar);
    Instant due = switch (unit) {
      case HOURS -> way.elapsed(start, Duration.ofHours(amount));
      case MINUTES -> way.elapsed(start, Duration.ofMinutes(amount));
      case WORKING_DAYS -> way.days(start, day -> way.counted(day, amount, true), false);
      case CALENDAR_DAYS -> way.days(start, day -> way.counted(day, amount, false), true);
      case MONTHS -> way.days(start, day -> way.dated(day, day.plusMonths(amount)), true);
      case YEARS -> way.days(start, day -> way.dated(day, day.plusYears(amount)), false);
    };
    return new Due(due, List.copyOf(way.steps));
  }

  /** The last instant that lies a number of days of 24 hours before a deadline (实施条例 第二十一条, 第二十二条). */
  public static Due before(Instant deadline, int days) {
    Instant limit = WorkingCalendar.daysBefore(deadline, days);
    return new Due(limit,
        List.of(new Due.Step(COUNTED_BACK, WorkingCalendar.dayOf(deadline), WorkingCalendar.dayOf(limit))));
  }

  private interface Count {
    LocalDate last(LocalDate start);
  }

  private Instant days(Instant from, Count count, boolean rolls) {
    LocalDate start = WorkingCalendar.dayOf(from);
    step(START_DAY_EXCLUDED, start, start);
    LocalDate last = count.last(start);
    if (last.isAfter(start)) step(COUNTED, start.plusDays(1), last);
    LocalDate rolled = rolls ? calendar.roll(last) : last;
    if (!rolled.equals(last)) step(ROLLED, last, rolled);
    return WorkingCalendar.endOf(rolled);
  }

  private LocalDate counted(LocalDate start, int amount, boolean workingOnly) {
    LocalDate day = start;
    for (int left = amount; left > 0; ) {
      day = next(start, day);
      if (counts(day, workingOnly)) left--;
    }
    return day;
  }

  /** To a date of the calendar, and on by the days on the way that were paused. */
  private LocalDate dated(LocalDate start, LocalDate end) {
    LocalDate last = end;
    for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = next(start, day)) {
      if (!counts(day, false)) last = last.plusDays(1);
    }
    return last;
  }

  private static LocalDate next(LocalDate start, LocalDate day) {
    if (ChronoUnit.DAYS.between(start, day) > DAYS_MAX) {
      throw new IllegalStateException("a period without end from " + start);
    }
    return day.plusDays(1);
  }

  private boolean counts(LocalDate day, boolean workingOnly) {
    if (paused(day)) {
      extend(PAUSE_NOT_COUNTED, day);
      return false;
    }
    if (!workingOnly) return true;
    boolean works = calendar.isWorkingDay(day);
    if (!works) extend(REST_NOT_COUNTED, day);
    if (works && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) extend(MADE_UP_DAY_COUNTED, day);
    return works;
  }

  private boolean paused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> day.isAfter(WorkingCalendar.dayOf(pause.since()))
        && !day.isAfter(WorkingCalendar.dayOf(pause.until())));
  }

  private Instant elapsed(Instant start, Duration length) {
    Instant due = start.plus(length);
    Instant reached = start;
    for (Pause pause : pauses) {
      Instant since = pause.since().isAfter(reached) ? pause.since() : reached;
      if (!pause.until().isAfter(since) || !since.isBefore(due)) continue;
      due = due.plus(Duration.between(since, pause.until()));
      reached = pause.until();
      step(PAUSE_NOT_COUNTED, WorkingCalendar.dayOf(since), WorkingCalendar.dayOf(pause.until()));
    }
    step(ELAPSED, WorkingCalendar.dayOf(start), WorkingCalendar.dayOf(due));
    return due;
  }

  private void step(Due.Why why, LocalDate from, LocalDate to) {
    steps.add(new Due.Step(why, from, to));
  }

  /** Adds a day to the last step when it continues it, so that a week off is one step. */
  private void extend(Due.Why why, LocalDate day) {
    Due.Step last = steps.get(steps.size() - 1);
    boolean continues = last.why() == why && last.to().plusDays(1).equals(day);
    if (continues) steps.remove(steps.size() - 1);
    step(why, continues ? last.from() : day, day);
  }
}
