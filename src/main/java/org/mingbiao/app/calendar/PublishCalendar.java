package org.mingbiao.app.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.term.Recomputation;
import org.mingbiao.shared.term.Terms;

/** Enters a notice and moves every clock that it moves, in one transaction (国务院办公厅关于部分节假日安排的通知). */
@ApplicationScoped
public class PublishCalendar {
  @Inject Clock clock;
  @Inject Journal journal;

  /** @throws org.mingbiao.shared.refusal.RefusedException as {@link Calendars#enter} */
  @Transactional
  public Recomputation.Result publish(HolidayNotice notice, String username) {
    journal.record(Calendars.enter(notice, username, clock.instant()));
    return Terms.recompute(Calendars.current(), moved -> journal.record(moved.toArray(Fact[]::new)));
  }
}
