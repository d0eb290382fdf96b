package org.mingbiao.tendering.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** An award's life, written a second time by hand from the law: every stage with every move. */
class AwardLifeTest {
  /** 招标投标法 第四十五条 to 第四十七条; another candidate by 实施条例 第五十五条; void whenever found so, the contract signed or not, by 招标投标法 第六十四条. */
  static final Map<AwardStage, Map<AwardMove, AwardStage>> LIFE = Map.of(
      AwardStage.PUBLICISED, Map.of(AwardMove.FIX, AwardStage.FIXED),
      AwardStage.FIXED, Map.of(AwardMove.NOTIFY, AwardStage.NOTIFIED, AwardMove.REOPEN, AwardStage.REOPENED, AwardMove.ANNUL, AwardStage.REOPENED),
      AwardStage.NOTIFIED, Map.of(AwardMove.SIGN, AwardStage.SIGNED, AwardMove.REOPEN, AwardStage.REOPENED, AwardMove.ANNUL, AwardStage.REOPENED),
      AwardStage.SIGNED, Map.of(AwardMove.FILE, AwardStage.FILED, AwardMove.ANNUL, AwardStage.REOPENED),
      AwardStage.FILED, Map.of(AwardMove.ANNUL, AwardStage.REOPENED),
      AwardStage.REOPENED, Map.of(AwardMove.FIX, AwardStage.FIXED));

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(AwardStage.values()).flatMap(stage -> Stream.of(AwardMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(AwardStage stage, AwardMove move) {
    AwardStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
