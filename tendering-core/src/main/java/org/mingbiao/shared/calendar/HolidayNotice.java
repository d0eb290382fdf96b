package org.mingbiao.shared.calendar;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * One notice of the State Council's office on a year's holidays (部分节假日安排的通知). A later one changes the days it names.
 *
 * @param number as printed on it, such as {@code 国办发明电〔2019〕3号}
 * @param published the day from which it can be known
 * @param off days without work; a New Year's holiday may begin in the December before
 * @param work days of work although they fall on a weekend (调休上班)
 */
public record HolidayNotice(int year, String number, LocalDate published, Set<LocalDate> off, Set<LocalDate> work) {
  static final int DAYS_MAX = 120;
  private static final int YEAR_FIRST = 2000;
  private static final int YEAR_LAST = 2999;
  private static final int DAYS_BEFORE_THE_YEAR_MAX = 7;

  /** @throws RefusedException with the field: a day outside the year, a day both off and worked, too many days */
  public HolidayNotice {
    if (year < YEAR_FIRST || year > YEAR_LAST) throw RefusedException.of(MALFORMED_INPUT).at("year");
    if (number == null || number.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("number");
    if (published == null) throw RefusedException.of(FIELD_REQUIRED).at("published");
    off = checked(off, "off", year);
    work = checked(work, "work", year);
    Set<LocalDate> both = new TreeSet<>(off);
    both.retainAll(work);
    if (!both.isEmpty()) throw RefusedException.of(MALFORMED_INPUT).at("work").with(Map.of("offAndWork", both));
  }

  private static Set<LocalDate> checked(Set<LocalDate> days, String field, int year) {
    if (days == null) throw RefusedException.of(FIELD_REQUIRED).at(field);
    if (days.size() > DAYS_MAX) throw RefusedException.of(TOO_MANY).at(field).with(Map.of("max", DAYS_MAX));
    LocalDate first = LocalDate.of(year, 1, 1).minusDays(DAYS_BEFORE_THE_YEAR_MAX);
    for (LocalDate day : days) {
      if (day.isBefore(first) || day.getYear() > year) {
        throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("day", day, "year", year));
      }
    }
    return Set.copyOf(days);
  }
}
