package org.mingbiao.app.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;

/** The notice of a year is due before its first day: without it no period that reaches into that year can be computed. */
@ApplicationScoped
class CalendarErrands implements Waiting {
  /** The State Council's office has published the next year's notice in October, November or December. */
  private static final Month EXPECTED = Month.OCTOBER;

  @Override public List<Errand> waiting(Reader reader) {
    if (!reader.actor().is(Roles.ADMIN)) return List.of();
    LocalDate today = WorkingCalendar.dayOf(reader.now());
    int wanted = today.getMonth().compareTo(EXPECTED) >= 0 ? today.getYear() + 1 : today.getYear();
    WorkingCalendar calendar = Calendars.current();
    return IntStream.rangeClosed(today.getYear(), wanted).filter(year -> !calendar.covers(year))
        .mapToObj(year -> new Errand(reader.language().words(CalendarTexts.class).errand(String.valueOf(year)), "/admin/calendar",
            WorkingCalendar.endOf(LocalDate.of(year, Month.JANUARY, 1).minusDays(1)))).toList();
  }
}
