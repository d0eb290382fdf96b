package org.mingbiao.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** An opening's life, written a second time by hand: every stage with every move. */
class OpeningLifeTest {
  static final Map<OpeningStage, Map<OpeningMove, OpeningStage>> LIFE = Map.of(
      OpeningStage.DECRYPTING, Map.of(OpeningMove.EXTEND, OpeningStage.DECRYPTING, OpeningMove.SHOW, OpeningStage.SHOWN),
      OpeningStage.SHOWN, Map.of(OpeningMove.RECORD, OpeningStage.RECORDED),
      OpeningStage.RECORDED, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(OpeningStage.values()).flatMap(stage -> Stream.of(OpeningMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(OpeningStage stage, OpeningMove move) {
    OpeningStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
