package org.mingbiao.app.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.calendar.CalendarFact;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.HolidayNotice;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.term.Recomputation;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.Terms;

/** A notice of the State Council reaches every running clock, and the journal hears of every date that moved. */
@QuarkusTest
class RecomputationTest {
  private static final WorkingCalendar BEFORE = WorkingCalendar.official();
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
  private static final HolidayNotice DAY_OFF =
      new HolidayNotice(2026, "国办发明电〔2026〕0号", LocalDate.of(2026, 11, 20), Set.of(THURSDAY), Set.of());
  private static final HolidayNotice NEXT_YEAR =
      new HolidayNotice(2027, "国办发明电〔2026〕00号", LocalDate.of(2026, 11, 21), Set.of(), Set.of());
  /** More than two batches. */
  private static final int MANY = 2_345;

  @Inject EntityManager database;
  private final List<TermFact.DueMoved> moved = new ArrayList<>();

  @Test
  @TestTransaction
  void movesEveryDateThatTheNoticeMovesAndTellsOfEach() {
    alone();
    insert(MANY, "WORKING_DAYS", "2026-11-23T02:00:00Z", "2026-11-30T15:59:59Z");
    insert(7, "WORKING_DAYS", "2026-11-02T02:00:00Z", "2026-11-09T15:59:59Z");
    var result = Terms.recompute(BEFORE.with(DAY_OFF), moved::addAll);
    assertEquals(new Recomputation.Result(MANY + 7, MANY), result);
    assertEquals(MANY, moved.stream().map(TermFact.DueMoved::term).distinct().count());
    assertEquals(MANY, Term.count("dueAt", Instant.parse("2026-12-01T15:59:59Z")));
    assertEquals(MANY + 7, Term.count("calendarVersion", BEFORE.with(DAY_OFF).version()));
  }

  @Test
  @TestTransaction
  void givesTheJournalAThousandAtATimeAtMost() {
    alone();
    insert(MANY, "WORKING_DAYS", "2026-11-23T02:00:00Z", "2026-11-30T15:59:59Z");
    List<Integer> parts = new ArrayList<>();
    Terms.recompute(BEFORE.with(DAY_OFF), part -> parts.add(part.size()));
    assertEquals(List.of(1_000, 1_000, 345), parts);
  }

  @Test
  @TestTransaction
  void countsThePausesThatATermHasHad() {
    alone();
    UUID id = insert(1, "WORKING_DAYS", "2026-11-18T02:00:00Z", "2026-11-26T15:59:59Z");
    pause(id, "a", "2026-11-18T08:00:00Z", "2026-11-19T08:00:00Z");
    pause(id, "b", "2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
    Terms.recompute(BEFORE.with(DAY_OFF), moved::addAll);
    Term term = Term.findById(id);
    assertEquals(Instant.parse("2026-11-27T15:59:59Z"), term.dueAt);
    assertEquals(term.due(BEFORE.with(DAY_OFF)).at(), term.dueAt);
  }

  @Test
  @TestTransaction
  void datesTheTermsThatAwaitedTheYear() {
    alone();
    UUID id = insert(1, "CALENDAR_DAYS", "2026-12-29T02:00:00Z", null);
    Terms.recompute(BEFORE.with(NEXT_YEAR), moved::addAll);
    Term term = Term.findById(id);
    assertEquals(Instant.parse("2027-01-04T15:59:59Z"), term.dueAt);
    assertNull(term.awaitsCalendar);
    assertNull(moved.get(0).before());
  }

  @Test
  @TestTransaction
  void leavesTheYearsOfTheArchiveAlone() {
    alone();
    insert(2, "YEARS", "2026-11-23T02:00:00Z", "2031-11-23T15:59:59Z");
    assertEquals(new Recomputation.Result(0, 0), Terms.recompute(BEFORE.with(DAY_OFF), moved::addAll));
  }

  @Test
  @TestTransaction
  void theSameCalendarMovesNothing() {
    alone();
    insert(3, "WORKING_DAYS", "2026-11-23T02:00:00Z", "2026-11-30T15:59:59Z");
    assertEquals(new Recomputation.Result(3, 0), Terms.recompute(BEFORE, moved::addAll));
    assertTrue(moved.isEmpty());
  }

  @Test
  @TestTransaction
  void anEnteredNoticeIsInTheCalendarFromThenOn() {
    Instant now = Instant.parse("2026-11-23T02:00:00Z");
    CalendarFact.NoticeEntered fact = Calendars.enter(DAY_OFF, "admin", now);
    database.flush();
    database.clear();
    assertEquals(fact.version(), Calendars.current().version());
    assertNotEquals(BEFORE.isWorkingDay(THURSDAY), Calendars.current().isWorkingDay(THURSDAY));
  }

  /** Puts the clocks of other tests aside until this transaction is rolled back. */
  private void alone() {
    database.createNativeQuery("""
        update term set state = 'VOID', due_at = null, awaits_calendar = null, ended_at = started_at
        where state = 'RUNNING'""").executeUpdate();
  }

  /** @return one of them */
  private UUID insert(int number, String unit, String startedAt, String dueAt) {
    UUID matter = UUID.randomUUID();
    database.createNativeQuery("""
        insert into term (id, version, matter, rule, article, lasting, unfrozen, started_by, started_at, amount, unit,
          due_at, awaits_calendar, calendar_version, state)
        select gen_random_uuid(), 0, ?1, 'T20F', 'x', false, false, 'x', ?2, 5, ?3, cast(?4 as timestamptz), ?5, ?6, 'RUNNING'
        from generate_series(1, ?7)""")
        .setParameter(1, matter).setParameter(2, Instant.parse(startedAt)).setParameter(3, unit).setParameter(4, dueAt)
        .setParameter(5, dueAt == null ? 2027 : null).setParameter(6, BEFORE.version()).setParameter(7, number)
        .executeUpdate();
    return (UUID) database.createNativeQuery("select id from term where matter = ?1 limit 1", UUID.class)
        .setParameter(1, matter).getSingleResult();
  }

  private void pause(UUID term, String cause, String since, String until) {
    database.createNativeQuery("insert into term_pause values (?1, ?2, ?3, ?4)").setParameter(1, term)
        .setParameter(2, cause).setParameter(3, Instant.parse(since)).setParameter(4, Instant.parse(until)).executeUpdate();
  }
}
