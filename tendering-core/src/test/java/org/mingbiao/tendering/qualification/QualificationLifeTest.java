package org.mingbiao.tendering.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** A prequalification's life, written a second time by hand: every stage with every move. */
class QualificationLifeTest {
  static final Map<QualificationStage, Map<QualificationMove, QualificationStage>> LIFE = Map.of(
      QualificationStage.APPLYING, Map.of(QualificationMove.DECIDE, QualificationStage.DECIDED, QualificationMove.FAIL, QualificationStage.FAILED),
      QualificationStage.DECIDED, Map.of(),
      QualificationStage.FAILED, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(QualificationStage.values())
        .flatMap(stage -> Stream.of(QualificationMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(QualificationStage stage, QualificationMove move) {
    QualificationStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
