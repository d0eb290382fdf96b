package org.mingbiao.shared.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;
import static org.mingbiao.shared.term.TermState.MET;
import static org.mingbiao.shared.term.TermState.MISSED;
import static org.mingbiao.shared.term.TermState.PAUSED;
import static org.mingbiao.shared.term.TermState.RUNNING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.TermRules.Occurrence;

class TermTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
  private final UUID lot = UUID.randomUUID();

  @Test
  void remembersItsRuleItsStartAndItsCalendar() {
    Term term = term("T12", "2026-10-12T10:00");
    assertEquals("《招标投标法》第四十六条", term.article);
    assertEquals(at("2026-11-11T23:59:59"), term.dueAt);
    assertEquals(CALENDAR.version(), term.calendarVersion);
    assertEquals(new TermFact.Started(term.matter, term.id, "T12", lot, at("2026-10-12T10:00"), term.dueAt),
        term.started());
  }

  @Test
  void doneInTheLastSecondIsMetAndOneSecondLaterMissed() {
    assertEquals(MET, term("T12", "2026-10-12T10:00").end(at("2026-11-11T23:59:59")).state());
    assertEquals(MISSED, term("T12", "2026-10-12T10:00").end(at("2026-11-12T00:00")).state());
  }

  @Test
  void aDutyThatLapsesIsMissedAndStaysOwed() {
    Term term = term("T12", "2026-10-12T10:00");
    assertThrows(RefusedException.class, () -> term.lapse(at("2026-11-11T23:59:59")));
    term.lapse(at("2026-11-12T00:00"));
    assertEquals(MISSED, term.state);
    assertNull(term.endedAt);
    assertEquals(MISSED, term.end(at("2026-11-20T09:00")).state());
    assertEquals(at("2026-11-20T09:00"), term.endedAt);
  }

  @Test
  void aPublicityThatLapsesIsMet() {
    Term term = term("T09", "2026-09-30T10:00");
    assertEquals(MET, term.lapse(at("2026-10-09T00:00")).state());
    assertEquals(at("2026-10-08T23:59:59"), term.endedAt);
  }

  @Test
  void standsStillUntilTheLastCauseIsGone() {
    Term term = term("T12", "2026-11-02T10:00");
    term.pause("order", at("2026-11-04T09:00"));
    term.pause("outage", at("2026-11-05T09:00"));
    assertEquals(PAUSED, term.state);
    assertNull(term.dueAt);
    assertNull(term.resume("order", at("2026-11-06T09:00"), CALENDAR).dueAt());
    assertEquals(at("2026-12-07T23:59:59"), term.resume("outage", at("2026-11-09T09:00"), CALENDAR).dueAt());
    assertEquals(RUNNING, term.state);
  }

  @Test
  void theSameCauseTwiceStopsItOnce() {
    Term term = term("T12", "2026-11-02T10:00");
    term.pause("order", at("2026-11-04T09:00"));
    term.pause("order", at("2026-11-05T09:00"));
    term.resume("order", at("2026-11-06T09:00"), CALENDAR);
    assertEquals(RUNNING, term.state);
    assertEquals(1, term.pauses.size());
  }

  @Test
  void awaitsACalendarThatIsNotPublishedInsteadOfGuessing() {
    Term term = term("T12", "2026-12-10T10:00");
    assertNull(term.dueAt);
    assertEquals(2027, term.awaitsCalendar);
    assertEquals(RUNNING, term.state);
  }

  @Test
  void findsItsDateWhenTheCalendarHasComeAndItResumes() {
    Term term = term("T12", "2026-12-10T10:00");
    WorkingCalendar more = CALENDAR.with(new HolidayNotice(2027, "国办发明电〔2026〕0号", LocalDate.of(2026, 12, 1),
        Set.of(LocalDate.of(2027, 1, 1)), Set.of()));
    term.pause("order", at("2026-12-11T09:00"));
    term.resume("order", at("2026-12-11T10:00"), more);
    assertEquals(at("2027-01-11T23:59:59"), term.dueAt);
    assertNull(term.awaitsCalendar);
  }

  @Test
  void fallsAwayWithItsMatter() {
    Term term = term("T12", "2026-10-12T10:00");
    assertEquals(TermState.VOID, term.fallAway(at("2026-10-13T10:00")).state());
    assertNull(term.dueAt);
  }

  @Test
  void movesNoMoreOnceItHasEnded() {
    Term term = term("T12", "2026-10-12T10:00");
    term.end(at("2026-10-13T10:00"));
    Instant later = at("2026-10-14T10:00");
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> term.pause("order", later)).refusal);
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> term.end(later)).refusal);
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> term.fallAway(later)).refusal);
    assertEquals(at("2026-10-13T10:00"), term.endedAt);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-12T10:00:00, GREEN", "2026-11-02T19:47:59, GREEN", "2026-11-02T19:48:00, YELLOW",
      "2026-11-08T22:35:59, YELLOW", "2026-11-08T22:36:00, RED", "2026-11-12T00:00:00, RED"})
  void turnsYellowUnderThirtyPerCentAndRedUnderTen(String now, Colour colour) {
    assertEquals(colour, term("T12", "2026-10-12T10:00").colour(at(now)));
  }

  @Test
  void aMissedTermIsRedUntilItIsDone() {
    Term term = term("T12", "2026-10-12T10:00");
    term.lapse(at("2026-11-12T00:00"));
    assertEquals(Colour.RED, term.colour(at("2026-11-12T00:00")));
    term.end(at("2026-11-13T00:00"));
    assertEquals(Colour.YELLOW, term.colour(at("2026-11-14T00:00")));
  }

  private Term term(String rule, String startedAt) {
    var law = LawBook.national().binding(World.ENGINEERING, Procedure.NORMAL, LocalDate.of(2026, 9, 1),
        EnumSet.allOf(Circumstance.class));
    var sent = new Occurrence("award.letter-sent", UUID.randomUUID(), lot, at(startedAt));
    return Term.start(law.rule(rule), sent, CALENDAR);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
