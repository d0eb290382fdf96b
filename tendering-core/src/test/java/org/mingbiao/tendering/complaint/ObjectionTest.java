package org.mingbiao.tendering.complaint;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.COMPLAINT_UNFIT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class ObjectionTest {
  final Papers papers = new Papers();

  Objection about(Grievance about, UUID lot, boolean inTime) {
    return Objection.raise(papers.tender(), new Objection.Plea(lot, about, UUID.randomUUID(), "评分标准倾斜"), inTime, Papers.NOW);
  }

  @Test
  void stopsTheTenderFromItsRaisingToItsAnswer() {
    Objection objection = about(Grievance.DOCUMENT, null, true);
    assertTrue(objection.suspends());
    objection.answer("维持", false, Papers.NOW);
    assertFalse(objection.suspends());
  }

  @Test
  void stopsNothingWhenItComesTooLateOrIsAChallenge() {
    assertFalse(about(Grievance.DOCUMENT, null, false).suspends());
    papers.world(World.PROCUREMENT);
    assertFalse(about(Grievance.DOCUMENT, null, true).suspends());
  }

  @Test
  void boundsTheComplaintThatFollowsAChallenge() {
    papers.world(World.PROCUREMENT);
    UUID lot = UUID.randomUUID();
    Objection challenge = about(Grievance.RESULT, lot, true);
    assertDoesNotThrow(() -> challenge.requireCovers(Grievance.RESULT, lot, papers.law()));
    var beyond = assertThrows(RefusedException.class, () -> challenge.requireCovers(Grievance.DOCUMENT, lot, papers.law()));
    assertEquals(COMPLAINT_UNFIT, beyond.refusal);
    assertEquals("T21G", beyond.rule);
    assertThrows(RefusedException.class, () -> challenge.requireCovers(Grievance.RESULT, UUID.randomUUID(), papers.law()));
  }

  @Test
  void boundsNoComplaintInEngineering() {
    assertDoesNotThrow(() -> about(Grievance.RESULT, null, true).requireCovers(Grievance.OTHER, null, papers.law()));
  }
}
