package org.mingbiao.tendering.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** A case's life, written a second time by hand from the law: every stage with every move. */
class InvestigationLifeTest {
  /** 行政处罚法 第四十四条, 第五十七条, 第六十一条, 第六十二条, 第六十四条: told before found, found before served, served before published. */
  static final Map<InvestigationStage, Map<InvestigationMove, InvestigationStage>> LIFE = Map.of(
      InvestigationStage.OPENED, Map.of(InvestigationMove.INFORM, InvestigationStage.INFORMED, InvestigationMove.CLEAR, InvestigationStage.CLEARED,
          InvestigationMove.CLOSE, InvestigationStage.CLOSED),
      InvestigationStage.INFORMED, Map.of(InvestigationMove.INFORM, InvestigationStage.INFORMED, InvestigationMove.CALL_HEARING,
          InvestigationStage.HEARING, InvestigationMove.FIND, InvestigationStage.FOUND, InvestigationMove.CLEAR, InvestigationStage.CLEARED),
      InvestigationStage.HEARING, Map.of(InvestigationMove.END_HEARING, InvestigationStage.HEARD),
      InvestigationStage.HEARD, Map.of(InvestigationMove.INFORM, InvestigationStage.INFORMED, InvestigationMove.FIND, InvestigationStage.FOUND,
          InvestigationMove.CLEAR, InvestigationStage.CLEARED),
      InvestigationStage.FOUND, Map.of(InvestigationMove.SERVE, InvestigationStage.SERVED),
      InvestigationStage.SERVED, Map.of(InvestigationMove.PUBLISH, InvestigationStage.PUBLISHED),
      InvestigationStage.PUBLISHED, Map.of(),
      InvestigationStage.CLEARED, Map.of(),
      InvestigationStage.CLOSED, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(InvestigationStage.values())
        .flatMap(stage -> Stream.of(InvestigationMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(InvestigationStage stage, InvestigationMove move) {
    InvestigationStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
