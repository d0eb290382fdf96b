package org.mingbiao.tendering.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** A bid's life, written a second time by hand: every stage with every move. */
class BidLifeTest {
  static final Map<BidStage, Map<BidMove, BidStage>> LIFE = Map.of(
      BidStage.REVEALED, Map.of(BidMove.DECRYPT, BidStage.DECRYPTED, BidMove.REVOKE, BidStage.REVOKED,
          BidMove.RETRACT, BidStage.RETRACTED, BidMove.GIVE_BACK, BidStage.RETURNED),
      BidStage.DECRYPTED, Map.of(BidMove.REJECT, BidStage.REJECTED),
      BidStage.REVOKED, Map.of(BidMove.REATTRIBUTE, BidStage.RETRACTED),
      BidStage.RETRACTED, Map.of(),
      BidStage.RETURNED, Map.of(),
      BidStage.REJECTED, Map.of(BidMove.RESTORE, BidStage.DECRYPTED));

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(BidStage.values()).flatMap(stage -> Stream.of(BidMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(BidStage stage, BidMove move) {
    BidStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
