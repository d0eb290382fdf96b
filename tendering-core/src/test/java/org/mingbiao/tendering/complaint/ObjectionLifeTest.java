package org.mingbiao.tendering.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** An objection's life, written a second time by hand from the law: every stage with every move. */
class ObjectionLifeTest {
  /** 实施条例 第二十二条, 第五十四条; 政府采购法 第五十三条: one answer, and nothing after it but a complaint. */
  static final Map<ObjectionStage, Map<ObjectionMove, ObjectionStage>> LIFE = Map.of(
      ObjectionStage.RAISED, Map.of(ObjectionMove.ANSWER, ObjectionStage.ANSWERED, ObjectionMove.WITHDRAW, ObjectionStage.WITHDRAWN),
      ObjectionStage.ANSWERED, Map.of(),
      ObjectionStage.WITHDRAWN, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(ObjectionStage.values()).flatMap(stage -> Stream.of(ObjectionMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(ObjectionStage stage, ObjectionMove move) {
    ObjectionStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
