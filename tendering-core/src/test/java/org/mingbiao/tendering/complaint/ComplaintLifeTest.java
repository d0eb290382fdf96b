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

/** A complaint's life, written a second time by hand from the law: every stage with every move. */
class ComplaintLifeTest {
  /** 实施条例 第六十一条; taken back at any time before the decision by 投诉处理办法 第十九条, so also while something is appraised. */
  static final Map<ComplaintStage, Map<ComplaintMove, ComplaintStage>> LIFE = Map.of(
      ComplaintStage.RECEIVED, Map.of(ComplaintMove.ACCEPT, ComplaintStage.ACCEPTED, ComplaintMove.REFUSE, ComplaintStage.REFUSED,
          ComplaintMove.WITHDRAW, ComplaintStage.WITHDRAWN),
      ComplaintStage.ACCEPTED, Map.of(ComplaintMove.BEGIN_APPRAISAL, ComplaintStage.APPRAISED, ComplaintMove.DECIDE, ComplaintStage.DECIDED,
          ComplaintMove.WITHDRAW, ComplaintStage.WITHDRAWN),
      ComplaintStage.APPRAISED, Map.of(ComplaintMove.END_APPRAISAL, ComplaintStage.ACCEPTED, ComplaintMove.WITHDRAW, ComplaintStage.WITHDRAWN),
      ComplaintStage.REFUSED, Map.of(),
      ComplaintStage.DECIDED, Map.of(),
      ComplaintStage.WITHDRAWN, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(ComplaintStage.values()).flatMap(stage -> Stream.of(ComplaintMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(ComplaintStage stage, ComplaintMove move) {
    ComplaintStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
