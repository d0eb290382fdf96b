package org.mingbiao.app.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.law.Circumstance.MUST_TENDER;
import static org.mingbiao.shared.term.TermState.MET;
import static org.mingbiao.shared.term.TermState.MISSED;
import static org.mingbiao.shared.term.TermState.PAUSED;
import static org.mingbiao.shared.term.TermState.RUNNING;
import static org.mingbiao.shared.term.TermState.VOID;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.Terms;

/** Clocks in the database: what a fact, a suspension and the passing of time do to those of a matter. */
@QuarkusTest
class TermsTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
  private static final Law LAW = LawBook.national().binding(World.ENGINEERING, Procedure.NORMAL,
      LocalDate.of(2026, 9, 1), Set.of(MUST_TENDER));
  private static final Instant MORNING = Instant.parse("2026-11-02T02:00:00Z");
  private final UUID matter = UUID.randomUUID();
  private final UUID lot = UUID.randomUUID();

  @Test
  @TestTransaction
  void aFactStartsAndAnotherEndsTheClocksOfItsLot() {
    on("award.letter-sent", lot, MORNING);
    on("award.letter-sent", UUID.randomUUID(), MORNING);
    assertEquals(1, on("award.contract-signed", lot, MORNING.plusSeconds(60)).stream()
        .filter(TermFact.Ended.class::isInstance).count());
    assertEquals(List.of(MET, RUNNING), Terms.of(matter).stream().filter(term -> term.rule.equals("T12"))
        .map(term -> term.state).sorted((a, b) -> b.compareTo(a)).toList());
  }

  @Test
  @TestTransaction
  void aPausedTermIsReadBackWithItsPauses() {
    on("complaint.complaint-accepted", lot, MORNING);
    on("complaint.appraisal-began", lot, MORNING.plusSeconds(86_400));
    UUID id = Terms.of(matter).get(0).id;
    Term.flush();
    Term.getEntityManager().clear();
    Term term = Term.findById(id);
    assertEquals(PAUSED, term.state);
    assertEquals("complaint.appraisal-began", term.pauses.get(0).cause());
    on("complaint.appraisal-ended", lot, MORNING.plusSeconds(3 * 86_400));
    assertEquals(RUNNING, term.state);
    assertEquals(term.due(CALENDAR).at(), term.dueAt);
  }

  @Test
  @TestTransaction
  void aSuspensionStopsAllClocksButThoseThatEndIt() {
    UUID objection = UUID.randomUUID();
    on("award.letter-sent", lot, MORNING);
    on("complaint.objection-raised", objection, MORNING);
    Terms.freeze(matter, objection, MORNING.plusSeconds(1));
    assertEquals(PAUSED, term("T12").state);
    assertEquals(RUNNING, term("T06").state);
    Terms.thaw(objection, MORNING.plusSeconds(2), CALENDAR);
    assertEquals(RUNNING, term("T12").state);
  }

  @Test
  @TestTransaction
  void aClockThatStartsWhileTheMatterIsSuspendedStartsStopped() {
    UUID order = UUID.randomUUID();
    Terms.freeze(matter, order, MORNING);
    on("award.letter-sent", lot, MORNING.plusSeconds(60));
    assertEquals(PAUSED, term("T12").state);
    Terms.thaw(order, MORNING.plusSeconds(10 * 86_400), CALENDAR);
    assertEquals(Instant.parse("2026-12-14T15:59:59Z"), term("T12").dueAt);
    assertThrows(RefusedException.class, () -> Terms.thaw(order, MORNING, CALENDAR));
  }

  @Test
  @TestTransaction
  void whatIsPastItsDateLapsesAndStaysOwed() {
    on("award.letter-sent", lot, MORNING);
    Instant due = term("T12").dueAt;
    assertTrue(ended(Terms.lapse(due.plusMillis(999))).isEmpty());
    assertEquals(List.of(MISSED), ended(Terms.lapse(due.plusSeconds(1))).stream().map(TermFact.Ended::state).toList());
    assertEquals(1, Terms.open(matter).size());
  }

  @Test
  @TestTransaction
  void whatRunsFallsAwayWithItsMatter() {
    on("award.letter-sent", lot, MORNING);
    Terms.fallAway(matter, MORNING.plusSeconds(1));
    assertEquals(VOID, term("T12").state);
    assertTrue(Terms.open(matter).isEmpty());
  }

  @Test
  @TestTransaction
  void aTermThatAwaitsItsCalendarIsStored() {
    on("award.letter-sent", lot, Instant.parse("2026-12-20T02:00:00Z"));
    Term.flush();
    assertEquals(2027, term("T12").awaitsCalendar);
    assertNull(term("T12").dueAt);
  }

  private List<TermFact> on(String fact, UUID about, Instant at) {
    return Terms.on(new Occurrence(fact, matter, about, at), LAW, CALENDAR);
  }

  private List<TermFact.Ended> ended(List<TermFact> facts) {
    return facts.stream().filter(fact -> fact.matter().equals(matter)).map(TermFact.Ended.class::cast).toList();
  }

  private Term term(String rule) {
    return Terms.of(matter).stream().filter(term -> term.rule.equals(rule)).findFirst().orElseThrow();
  }
}
