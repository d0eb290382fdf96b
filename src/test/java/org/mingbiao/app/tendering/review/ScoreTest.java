package org.mingbiao.app.tendering.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CRITERION_UNKNOWN;
import static org.mingbiao.shared.refusal.Refusal.SCORE_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Part;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class ScoreTest {
  static final List<Criterion> CRITERIA = List.of(new Criterion("technique", "施工组织设计", Part.TECHNICAL, Scoring.SUBJECTIVE, BigDecimal.ZERO,
      new BigDecimal("40"), List.of()));

  void score(String criterion, String points) {
    var rule = LawBook.national().rule("C10", World.ENGINEERING, Procedure.NORMAL, LocalDate.of(2026, 3, 2));
    Score.requireAllowed(CRITERIA, Map.of(criterion, new BigDecimal(points)), rule);
  }

  void refused(Refusal refusal, String criterion, String points) {
    RefusedException refused = assertThrows(RefusedException.class, () -> score(criterion, points));
    assertEquals(refusal, refused.refusal);
    assertEquals(Score.FIELD + criterion, refused.field);
    assertEquals("C10", refused.rule);
  }

  @Test
  void scoresWhatTheDocumentAsksForAndNothingElse() {
    assertDoesNotThrow(() -> score("technique", "40"));
    refused(CRITERION_UNKNOWN, "sympathy", "1");
  }

  @Test
  void givesNoPointMoreThanTheDocumentHas() {
    refused(SCORE_OUT_OF_RANGE, "technique", "40.01");
    refused(SCORE_OUT_OF_RANGE, "technique", "-0.01");
  }
}
