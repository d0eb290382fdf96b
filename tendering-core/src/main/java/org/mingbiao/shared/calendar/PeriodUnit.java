package org.mingbiao.shared.calendar;

/** In what a period of time is written. */
public enum PeriodUnit {
  /** 日: the day of the event is not counted; an end on a day of rest rolls to the next working day. */
  CALENDAR_DAYS,
  /** 工作日: only working days are counted, so the end needs no rolling. */
  WORKING_DAYS,
  /** To the second, from the instant of the event; never rolled. */
  HOURS,
  /** To the second, from the instant of the event; never rolled. */
  MINUTES,
  /** 月: to the same day of the month, or its last day; rolls as days do (民法典 第二百零二条). */
  MONTHS,
  /** 年, for keeping records: never rolled, since no calendar is published that far ahead. */
  YEARS
}
