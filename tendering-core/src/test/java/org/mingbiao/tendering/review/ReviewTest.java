package org.mingbiao.tendering.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CHANGE_UNLAWFUL;
import static org.mingbiao.shared.refusal.Refusal.REPORT_UNSIGNED;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

class ReviewTest {
  static final Set<Change> IN_PROCUREMENT = EnumSet.of(Change.SUM_WRONG, Change.SCORE_OUT_OF_RANGE, Change.OBJECTIVE_ITEM_DIFFERS,
      Change.SCORE_ABNORMAL, Change.MEMBER_REPLACED, Change.ORDER);

  Review counted(World world) {
    Review review = Review.start(UUID.randomUUID(), UUID.randomUUID(), world, Papers.NOW);
    review.count("a".repeat(64), Papers.NOW);
    return review;
  }

  @Test
  void isFinishedOnlyWhenEverySeatHasSigned() {
    Review review = counted(World.ENGINEERING);
    RefusedException refused = assertThrows(RefusedException.class, () -> review.sign(1, "b".repeat(64)));
    assertEquals(REPORT_UNSIGNED, refused.refusal);
    assertEquals("C11", refused.rule);
    assertEquals(ReviewStage.COUNTED, review.stage);
    review.sign(0, "b".repeat(64));
    assertEquals(ReviewStage.SIGNED, review.stage);
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void changesAResultOfGovernmentProcurementOnItsGroundsOnly(Change ground) {
    Review review = counted(World.PROCUREMENT);
    if (IN_PROCUREMENT.contains(ground)) {
      review.recount(ground);
      assertEquals(ReviewStage.SCORING, review.stage);
    } else {
      RefusedException refused = assertThrows(RefusedException.class, () -> review.recount(ground));
      assertEquals(CHANGE_UNLAWFUL, refused.refusal);
      assertEquals("C15", refused.rule);
      assertEquals(ReviewStage.COUNTED, review.stage);
    }
  }

  @Test
  void changesNoResultWithoutAGround() {
    assertThrows(RefusedException.class, () -> counted(World.ENGINEERING).recount(null));
    assertDoesNotThrow(() -> counted(World.ENGINEERING).recount(Change.OBJECTION_UPHELD));
  }
}
