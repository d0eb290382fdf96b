package org.mingbiao.tendering.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.BOND_SETTLED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.refusal.RefusedException;

/** A bond's life, written a second time by hand: every stage with every move. */
class BondLifeTest {
  static final Map<BondStage, Map<BondMove, BondStage>> LIFE = Map.of(
      BondStage.HELD, Map.of(BondMove.FREEZE, BondStage.FROZEN, BondMove.RETURN, BondStage.RETURNED, BondMove.KEEP, BondStage.KEPT),
      BondStage.FROZEN, Map.of(BondMove.THAW, BondStage.HELD, BondMove.KEEP, BondStage.KEPT),
      BondStage.RETURNED, Map.of(),
      BondStage.KEPT, Map.of());

  static Stream<Arguments> everyStageAndMove() {
    return Stream.of(BondStage.values()).flatMap(stage -> Stream.of(BondMove.values()).map(move -> Arguments.of(stage, move)));
  }

  @ParameterizedTest @MethodSource("everyStageAndMove")
  void movesFromItsStagesAndNoOther(BondStage stage, BondMove move) {
    BondStage expected = LIFE.get(stage).get(move);
    if (expected != null) {
      assertEquals(expected, stage.after(move));
    } else {
      assertEquals(BOND_SETTLED, assertThrows(RefusedException.class, () -> stage.after(move)).refusal);
    }
  }
}
