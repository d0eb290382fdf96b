package org.mingbiao.app.calendar;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.refusal.RefusedException;

/** Reads a notice from its form: days apart by spaces, commas or lines, and {@code first~last} for all days between. */
record NoticeEntry(Entered form) {
  private static final int DAYS_MAX = 120;
  private static final int TEXT_MAX = 4_000;

  HolidayNotice notice() {
    return new HolidayNotice(form.count("year"), form.required("number"), form.day("published"), days("off"), days("work"));
  }

  private Set<LocalDate> days(String field) {
    Set<LocalDate> days = new TreeSet<>();
    String typed = form.text(field);
    if (typed == null) return days;
    if (typed.length() > TEXT_MAX) throw RefusedException.of(TOO_MANY).at(field).with(Map.of("max", DAYS_MAX));
    for (String part : typed.split("[,，、;；\\s]+")) {
      if (!part.isEmpty()) add(part, field, days);
    }
    return days;
  }

  private static void add(String part, String field, Set<LocalDate> days) {
    String[] ends = part.split("~", 2);
    try {
      LocalDate last = LocalDate.parse(ends[ends.length - 1]);
      for (LocalDate day = LocalDate.parse(ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
        if (days.size() >= DAYS_MAX) throw RefusedException.of(TOO_MANY).at(field).with(Map.of("max", DAYS_MAX));
        days.add(day);
      }
    } catch (DateTimeParseException e) {
      throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("given", part));
    }
  }
}
