package org.mingbiao.tendering.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** The two lives, written a second time by hand: every stage with every move. */
class LifeCycleTest {
  static final Map<Stage, Map<Move, Stage>> TENDER = Map.of(
      Stage.REGISTERED, Map.of(Move.FILE, Stage.FILED, Move.NAME_SUPPLIER, Stage.SOURCED, Move.TERMINATE, Stage.TERMINATED),
      Stage.FILED, Map.of(Move.FILE, Stage.FILED, Move.ANNOUNCE, Stage.ANNOUNCED, Move.TERMINATE, Stage.TERMINATED),
      Stage.ANNOUNCED, Map.of(Move.OPEN, Stage.OPENED, Move.CONCLUDE, Stage.CONCLUDED, Move.TERMINATE, Stage.TERMINATED),
      Stage.OPENED, Map.of(Move.CONCLUDE, Stage.CONCLUDED, Move.TERMINATE, Stage.TERMINATED),
      Stage.SOURCED, Map.of(Move.CONCLUDE, Stage.CONCLUDED, Move.TERMINATE, Stage.TERMINATED),
      Stage.CONCLUDED, Map.of(Move.ARCHIVE, Stage.ARCHIVED),
      Stage.TERMINATED, Map.of(Move.ARCHIVE, Stage.ARCHIVED),
      Stage.ARCHIVED, Map.of());

  static final Map<LotStage, Map<LotMove, LotStage>> LOT = Map.of(
      LotStage.BIDDING, Map.of(LotMove.OPEN, LotStage.OPENED, LotMove.SETTLE, LotStage.AWARDED, LotMove.FAIL, LotStage.FAILED),
      LotStage.OPENED, Map.of(LotMove.REVIEW, LotStage.REVIEWED, LotMove.FAIL, LotStage.FAILED),
      LotStage.REVIEWED, Map.of(LotMove.PUBLICISE, LotStage.PUBLICISED, LotMove.REVIEW_AGAIN, LotStage.OPENED,
          LotMove.FAIL, LotStage.FAILED),
      LotStage.PUBLICISED, Map.of(LotMove.AWARD, LotStage.AWARDED, LotMove.REVIEW_AGAIN, LotStage.OPENED,
          LotMove.FAIL, LotStage.FAILED),
      LotStage.AWARDED, Map.of(LotMove.CONTRACT, LotStage.CONTRACTED, LotMove.REVOKE_AWARD, LotStage.PUBLICISED,
          LotMove.ANNUL_AWARD, LotStage.PUBLICISED, LotMove.FAIL, LotStage.FAILED),
      LotStage.CONTRACTED, Map.of(LotMove.ANNUL_AWARD, LotStage.PUBLICISED),
      LotStage.FAILED, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(Stage.values()).flatMap(stage -> Stream.of(Move.values()).map(move -> Arguments.of(stage, move)));
  }

  static Stream<Arguments> everyLotStageAndMove() {
    return Stream.of(LotStage.values()).flatMap(stage -> Stream.of(LotMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void aTenderMovesFromItsStagesAndNoOther(Stage stage, Move move) {
    Stage expected = TENDER.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }

  @ParameterizedTest @MethodSource("everyLotStageAndMove")
  void aLotMovesFromItsStagesAndNoOther(LotStage stage, LotMove move) {
    LotStage expected = LOT.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
