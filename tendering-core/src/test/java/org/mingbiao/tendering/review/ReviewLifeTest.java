package org.mingbiao.tendering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** A review's life, written a second time by hand from the law: every stage with every move. */
class ReviewLifeTest {
  /** 实施条例 第五十三条; 87号令 第六十四条: nothing changes after signing but by the same committee judging again. */
  static final Map<ReviewStage, Map<ReviewMove, ReviewStage>> LIFE = Map.of(
      ReviewStage.SCORING, Map.of(ReviewMove.COUNT, ReviewStage.COUNTED),
      ReviewStage.COUNTED, Map.of(ReviewMove.RECOUNT, ReviewStage.SCORING, ReviewMove.SIGN, ReviewStage.SIGNED),
      ReviewStage.SIGNED, Map.of(ReviewMove.DELIVER, ReviewStage.DELIVERED, ReviewMove.REDO, ReviewStage.SCORING),
      ReviewStage.DELIVERED, Map.of(ReviewMove.REDO, ReviewStage.SCORING));

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(ReviewStage.values()).flatMap(stage -> Stream.of(ReviewMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(ReviewStage stage, ReviewMove move) {
    ReviewStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
