package org.mingbiao.shared.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingbiao.shared.calendar.WorkingCalendar;

/**
 * A date of law and why it is that date.
 *
 * @param at the last second that is in time; for days, the last second of the last day in China
 * @param steps in the order in which they were taken; the words for them are the application's
 */
public record Due(Instant at, List<Step> steps) {

  /** A step on the way: what was done with the days from {@code from} to {@code to}, both included. */
  public record Step(Why why, LocalDate from, LocalDate to) {}

  public enum Why {
    /** The day of the event is not counted. */
    START_DAY_EXCLUDED,
    /** Days of rest that a period of working days does not count. */
    REST_NOT_COUNTED,
    /** Weekend days that are worked and counted (调休). */
    MADE_UP_DAY_COUNTED,
    /** Days of a pause. */
    PAUSE_NOT_COUNTED,
    /** From the first to the last day of the period, before rolling. */
    COUNTED,
    /** The last day was a day of rest: to the next working day. */
    ROLLED,
    /** Hours or minutes from the instant of the event. */
    ELAPSED,
    /** Whole days of 24 hours back from a deadline; never rolled. */
    COUNTED_BACK
  }

  public LocalDate day() {
    return WorkingCalendar.dayOf(at);
  }

  public boolean inTime(Instant instant) {
    return inTime(at, instant);
  }

  /** What happens within the last second is in time: 以内 includes the number (87号令 第八十六条). */
  static boolean inTime(Instant due, Instant instant) {
    return !instant.truncatedTo(ChronoUnit.SECONDS).isAfter(due);
  }
}
