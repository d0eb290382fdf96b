package org.mingbiao.centre.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.centre.casefile.Errands.at;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.term.Colour;
import org.mingbiao.shared.term.Due;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermRules.Occurrence;

/** The clocks of an errand in the autumn of 2026: 25 September and 1 to 7 October are off, Saturday 10 October is worked. */
class ErrandClockTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.official();

  private static Term clock(String rule, int legal, int promised, Instant since) {
    Rule binding = ErrandLaw.of(LawBook.national(), Errands.item(legal, promised), since).rule(rule);
    return Term.start(binding, new Occurrence(binding.clock().starts(), UUID.randomUUID(), null, since), CALENDAR);
  }

  @Test
  void theDecisionIsDueOnTheLastSecondOfTheTwentiethWorkingDay() {
    Term term = clock("G01", 20, 5, at("2026-09-21T10:00"));
    assertEquals(at("2026-10-27T00:00").minusSeconds(1), term.dueAt);
    assertTrue(term.due(CALENDAR).inTime(at("2026-10-27T00:00").minusMillis(1)));
    assertFalse(term.due(CALENDAR).inTime(at("2026-10-27T00:00")));
  }

  @Test
  void thePromiseOfTheItemRunsBesideTheLawsTime() {
    assertEquals(at("2026-09-30T00:00").minusSeconds(1), clock("G04P", 20, 5, at("2026-09-21T10:00")).dueAt);
  }

  @Test
  void anImmediateErrandIsDueOnTheDayItself() {
    assertEquals(at("2026-09-22T00:00").minusSeconds(1), clock("G04P", 20, 0, at("2026-09-21T10:00")).dueAt);
  }

  @Test
  void aSpecialLawGivesItsOwnDays() {
    assertEquals(45, clock("G01", 45, 20, at("2026-03-02T10:00")).amount);
  }

  /** Received Monday 28 September; papers asked for on the 29th, brought on Friday 9 October; Saturday the 10th is worked. */
  @Test
  void aCorrectionOverTheHolidayDoesNotCountAndTheMadeUpSaturdayDoes() {
    Term term = clock("G02", 20, 5, at("2026-09-28T10:00"));
    term.pause("casefile.correction-asked", at("2026-09-29T15:00"));
    term.resume("casefile.correction-asked", at("2026-10-09T09:00"), CALENDAR);
    assertEquals(at("2026-10-15T00:00").minusSeconds(1), term.dueAt);
    assertTrue(term.due(CALENDAR).steps().stream().anyMatch(step -> step.why() == Due.Why.MADE_UP_DAY_COUNTED));
    assertTrue(term.due(CALENDAR).steps().stream().anyMatch(step -> step.why() == Due.Why.PAUSE_NOT_COUNTED));
  }

  @Test
  void isRedOnTheNextDayAndYellowShortlyBefore() {
    Term term = clock("G04P", 20, 5, at("2026-09-21T10:00"));
    assertEquals(Colour.GREEN, term.colour(at("2026-09-22T10:00")));
    assertEquals(Colour.YELLOW, term.colour(at("2026-09-28T10:00")));
    assertEquals(Colour.RED, term.colour(at("2026-09-30T00:00")));
  }
}
