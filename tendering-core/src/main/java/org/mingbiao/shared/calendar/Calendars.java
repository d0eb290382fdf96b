package org.mingbiao.shared.calendar;

import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.STALE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** The calendar of this installation: the notices of the release and those entered since. */
public final class Calendars {
  private static final WorkingCalendar RELEASED = WorkingCalendar.official();

  private Calendars() {}

  /** Reads the entered notices: ask once for an act, not once for a date. */
  public static WorkingCalendar current() {
    List<EnteredNotice> entered = EnteredNotice.listAll();
    if (entered.isEmpty()) return RELEASED;
    List<HolidayNotice> notices = new ArrayList<>(RELEASED.notices());
    entered.forEach(row -> notices.add(row.notice()));
    return WorkingCalendar.of(notices);
  }

  /**
   * Enters a notice. Whoever calls recomputes the terms in the same transaction.
   *
   * @param by username
   * @throws RefusedException {@code STALE} when its number is known, {@code MALFORMED_INPUT} when it lies in the future
   */
  public static CalendarFact.NoticeEntered enter(HolidayNotice notice, String by, Instant now) {
    WorkingCalendar before = current();
    if (before.notices().stream().anyMatch(known -> known.number().equals(notice.number()))) {
      throw RefusedException.of(STALE).at("number").with(Map.of("number", notice.number()));
    }
    if (notice.published().isAfter(WorkingCalendar.dayOf(now))) {
      throw RefusedException.of(MALFORMED_INPUT).at("published");
    }
    EnteredNotice.of(notice, by, now).persist();
    String version = before.with(notice).version();
    return new CalendarFact.NoticeEntered(notice.year(), notice.number(), notice.published(), version);
  }
}
