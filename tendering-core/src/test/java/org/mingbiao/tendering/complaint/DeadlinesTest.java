package org.mingbiao.tendering.complaint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_LATE;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_FIRST;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_LATE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class DeadlinesTest {
  final Papers papers = new Papers();

  Deadlines deadlines() {
    return new Deadlines(papers.law(), WorkingCalendar.official());
  }

  Objection objection(Instant raised, Instant answered) {
    Objection objection = Objection.raise(papers.tender(), new Objection.Plea(null, Grievance.RESULT, UUID.randomUUID(), "评分有误"), true, raised);
    if (answered != null) objection.answer("维持", false, answered);
    return objection;
  }

  static Instant endOf(String day) {
    return WorkingCalendar.endOf(LocalDate.parse(day));
  }

  @Test
  void endsObjectionsToTheDocumentTenDaysBeforeTheDeadlineToTheSecond() {
    Instant deadline = Instant.parse("2026-12-16T01:30:00Z");
    assertEquals(Instant.parse("2026-12-06T01:30:00Z"), deadlines().documentObjection(deadline, null));
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING,NORMAL,10", "TOWN,NORMAL,2", "ENGINEERING,EMERGENCY,1", "TOWN,EMERGENCY,1"})
  void endsObjectionsToTheDocumentByTheWorldAndItsHurry(World world, Procedure procedure, int days) {
    papers.world = world;
    papers.procedure = procedure;
    Instant deadline = Instant.parse("2026-12-16T01:30:00Z");
    assertEquals(deadline.minus(Duration.ofDays(days)), deadlines().documentObjection(deadline, null));
  }

  @Test
  void givesTenDaysForAComplaintAndRollsOverTheHoliday() {
    assertEquals(endOf("2026-10-08"), deadlines().complaint(LocalDate.parse("2026-09-22"), Optional.empty()));
  }

  @Test
  void doesNotCountTheTimeInWhichTheObjectionWasAnswered() {
    Instant raised = Instant.parse("2026-03-03T02:00:00Z");
    Objection answered = objection(raised, raised.plus(Duration.ofDays(3)));
    assertEquals(endOf("2026-03-16"), deadlines().complaint(LocalDate.parse("2026-03-03"), Optional.of(answered)));
    assertEquals(endOf("2026-03-13"), deadlines().complaint(LocalDate.parse("2026-03-03"), Optional.empty()));
  }

  @Test
  void refusesAComplaintOneSecondAfterTheLastDay() {
    Optional<Objection> none = Optional.empty();
    LocalDate known = LocalDate.parse("2026-03-03");
    Instant last = endOf("2026-03-13");
    assertDoesNotThrow(() -> deadlines().requireComplaint(Grievance.OTHER, known, none, last));
    var late = assertThrows(RefusedException.class, () -> deadlines().requireComplaint(Grievance.OTHER, known, none, last.plusSeconds(1)));
    assertEquals(COMPLAINT_LATE, late.refusal);
    assertEquals("T10", late.rule);
  }

  @Test
  void asksForAnObjectionFirstAboutDocumentOpeningAndResult() {
    for (Grievance about : new Grievance[] {Grievance.DOCUMENT, Grievance.OPENING, Grievance.RESULT}) {
      var refused = assertThrows(RefusedException.class,
          () -> deadlines().requireComplaint(about, LocalDate.parse("2026-03-03"), Optional.empty(), Papers.NOW));
      assertEquals(OBJECTION_FIRST, refused.refusal);
    }
  }

  @Test
  void countsFifteenWorkingDaysFromTheDayOnWhichTheAnswerToAChallengeWasDue() {
    papers.world(World.PROCUREMENT);
    Objection challenge = objection(Instant.parse("2026-03-02T02:00:00Z"), null);
    assertEquals(endOf("2026-04-01"), deadlines().procurementComplaint(challenge));
  }

  @Test
  void takesAChallengeThroughItsSeventhWorkingDayAndNotASecondLater() {
    papers.world(World.PROCUREMENT);
    LocalDate known = LocalDate.parse("2026-03-02");
    Instant last = endOf("2026-03-11");
    assertDoesNotThrow(() -> deadlines().requireChallenge(known, last));
    var late = assertThrows(RefusedException.class, () -> deadlines().requireChallenge(known, last.plusSeconds(1)));
    assertEquals(OBJECTION_LATE, late.refusal);
    assertEquals("T21B", late.rule);
  }

  @Test
  void limitsASuspensionOnlyInGovernmentProcurement() {
    assertTrue(deadlines().longestSuspension(Papers.NOW).isEmpty());
    papers.world(World.PROCUREMENT);
    assertEquals(endOf("2026-04-01"), deadlines().longestSuspension(Papers.NOW).orElseThrow());
  }
}
