package org.mingbiao.app.sample.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;

/** How time passes in the sample: people act on working days, in the hours of an office. */
@ApplicationScoped
class Pace {
  static final LocalTime MORNING = LocalTime.of(9, 30);
  @Inject HouseClock clock;

  Instant now() {
    return clock.instant();
  }

  /** Waits until then; a time that has passed already is not waited for. */
  void waitUntil(Instant then) {
    if (then.isAfter(clock.instant())) clock.travelTo(then);
  }

  /** Waits for the morning of the working day that is so many working days away, today being none. */
  void workingDays(int days) {
    waitUntil(at(Calendars.current().plusWorkingDays(WorkingCalendar.dayOf(now()), days), MORNING));
  }

  /** That time of the day on which so many calendar days are over, or of the next working day. */
  static Instant after(Instant since, int days, LocalTime time) {
    return at(Calendars.current().roll(WorkingCalendar.dayOf(since).plusDays(days)), time);
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Beijing.ZONE).toInstant();
  }

  /** That time on the day of an instant. */
  static Instant sameDay(Instant instant, LocalTime time) {
    return at(WorkingCalendar.dayOf(instant), time);
  }
}
