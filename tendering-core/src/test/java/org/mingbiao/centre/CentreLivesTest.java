package org.mingbiao.centre;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.centre.casefile.CasefileMove;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.hotline.TicketMove;
import org.mingbiao.centre.hotline.TicketStage;
import org.mingbiao.centre.item.ItemMove;
import org.mingbiao.centre.item.ItemStage;
import org.mingbiao.centre.rating.RatingMove;
import org.mingbiao.centre.rating.RatingStage;
import org.mingbiao.shared.refusal.RefusedException;

/** The lives of the centre, written a second time by hand: every stage with every move. */
class CentreLivesTest {
  static final Map<CasefileStage, Map<CasefileMove, CasefileStage>> CASEFILE = Map.ofEntries(
      entry(CasefileStage.RECEIVED, Map.of(CasefileMove.ACCEPT, CasefileStage.ACCEPTED, CasefileMove.REFUSE, CasefileStage.REFUSED,
          CasefileMove.ASK_CORRECTION, CasefileStage.CORRECTING, CasefileMove.WITHDRAW, CasefileStage.WITHDRAWN)),
      entry(CasefileStage.CORRECTING, Map.of(CasefileMove.CORRECT, CasefileStage.RECEIVED, CasefileMove.WITHDRAW, CasefileStage.WITHDRAWN)),
      entry(CasefileStage.ACCEPTED, Map.of(CasefileMove.TAKE_UP, CasefileStage.HANDLED, CasefileMove.TRANSFER, CasefileStage.ACCEPTED,
          CasefileMove.WITHDRAW, CasefileStage.WITHDRAWN)),
      entry(CasefileStage.HANDLED, Map.of(CasefileMove.TRANSFER, CasefileStage.ACCEPTED, CasefileMove.BEGIN_REVIEW, CasefileStage.REVIEWED,
          CasefileMove.GRANT, CasefileStage.GRANTED, CasefileMove.DENY, CasefileStage.DENIED, CasefileMove.WITHDRAW, CasefileStage.WITHDRAWN)),
      entry(CasefileStage.REVIEWED, Map.of(CasefileMove.END_REVIEW, CasefileStage.HANDLED, CasefileMove.WITHDRAW, CasefileStage.WITHDRAWN)),
      entry(CasefileStage.GRANTED, Map.of(CasefileMove.DELIVER, CasefileStage.DELIVERED)),
      entry(CasefileStage.DENIED, Map.of(CasefileMove.DELIVER, CasefileStage.DELIVERED)),
      entry(CasefileStage.DELIVERED, Map.of()), entry(CasefileStage.REFUSED, Map.of()), entry(CasefileStage.WITHDRAWN, Map.of()));

  static final Map<ItemStage, Map<ItemMove, ItemStage>> ITEM = Map.of(
      ItemStage.IN_FORCE, Map.of(ItemMove.SUPERSEDE, ItemStage.SUPERSEDED, ItemMove.WITHDRAW, ItemStage.WITHDRAWN),
      ItemStage.SUPERSEDED, Map.of(), ItemStage.WITHDRAWN, Map.of());

  static final Map<TicketStage, Map<TicketMove, TicketStage>> TICKET = Map.of(
      TicketStage.RECEIVED, Map.of(TicketMove.WIDEN, TicketStage.WIDENED, TicketMove.ANSWER, TicketStage.ANSWERED),
      TicketStage.WIDENED, Map.of(TicketMove.ANSWER, TicketStage.ANSWERED), TicketStage.ANSWERED, Map.of());

  static final Map<RatingStage, Map<RatingMove, RatingStage>> RATING = Map.of(
      RatingStage.GIVEN, Map.of(RatingMove.CALL_BACK, RatingStage.CALLED_BACK, RatingMove.EXCLUDE, RatingStage.EXCLUDED),
      RatingStage.CALLED_BACK, Map.of(RatingMove.MEND, RatingStage.MENDED, RatingMove.EXCLUDE, RatingStage.EXCLUDED),
      RatingStage.MENDED, Map.of(), RatingStage.EXCLUDED, Map.of());

  static Stream<Arguments> everyStageWithEveryMove() {
    return Stream.of(
        pairs(CasefileStage.values(), CasefileMove.values(), CASEFILE, CasefileStage::after),
        pairs(ItemStage.values(), ItemMove.values(), ITEM, ItemStage::after),
        pairs(TicketStage.values(), TicketMove.values(), TICKET, TicketStage::after),
        pairs(RatingStage.values(), RatingMove.values(), RATING, RatingStage::after)).flatMap(one -> one);
  }

  private interface Step<S, M> {
    S after(S stage, M move);
  }

  private static <S, M> Stream<Arguments> pairs(S[] stages, M[] moves, Map<S, Map<M, S>> table, Step<S, M> step) {
    return Stream.of(stages).flatMap(stage -> Stream.of(moves).map(move -> Arguments.of(stage, move, table.get(stage).get(move),
        (Supplier<Object>) () -> step.after(stage, move))));
  }

  @ParameterizedTest(name = "{0} {1}") @MethodSource("everyStageWithEveryMove")
  void movesFromItsStagesAndNoOther(Object stage, Object move, Object expected, Supplier<Object> step) {
    if (expected != null) {
      assertEquals(expected, step.get());
    } else {
      assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, step::get).refusal);
    }
  }
}
