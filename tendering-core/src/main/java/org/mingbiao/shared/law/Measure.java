package org.mingbiao.shared.law;

import org.mingbiao.shared.calendar.PeriodUnit;

/** The unit of a rule's amount. */
public enum Measure {
  CALENDAR_DAYS(PeriodUnit.CALENDAR_DAYS), WORKING_DAYS(PeriodUnit.WORKING_DAYS), HOURS(PeriodUnit.HOURS),
  MINUTES(PeriodUnit.MINUTES), MONTHS(PeriodUnit.MONTHS), YEARS(PeriodUnit.YEARS),
  YUAN(null), PERCENT(null), PERMILLE(null),
  /** Of three equal parts: two for two thirds. */
  THIRDS(null),
  /** So many times something. */
  FACTOR(null),
  /** Persons, bidders or things. */
  COUNT(null);

  final PeriodUnit period;

  Measure(PeriodUnit period) {
    this.period = period;
  }
}
