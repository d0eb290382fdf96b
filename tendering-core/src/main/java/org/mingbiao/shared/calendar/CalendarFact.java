package org.mingbiao.shared.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to the calendar. */
public sealed interface CalendarFact extends Fact {
  /** The calendar as a matter of its own in the journal. */
  UUID CALENDAR = UUID.nameUUIDFromBytes("calendar".getBytes(StandardCharsets.UTF_8));

  @Override
  default UUID matter() {
    return CALENDAR;
  }

  /** @param version of the calendar with it */
  record NoticeEntered(int year, String number, LocalDate published, String version) implements CalendarFact {}
}
