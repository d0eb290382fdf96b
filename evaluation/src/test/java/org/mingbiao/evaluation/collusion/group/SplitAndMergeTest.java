package org.mingbiao.evaluation.collusion.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.evaluation.collusion.Bid;
import org.mingbiao.evaluation.collusion.Lists;
import org.mingbiao.evaluation.collusion.LotScreen;

class SplitAndMergeTest {
  private static final int TRIALS = 200;

  static Stream<LotScreen> screens() {
    return LotScreens.ALL.stream();
  }

  @ParameterizedTest @MethodSource("screens") void readsTheSameHoweverTheBidsAreSplitAndMerged(LotScreen screen) {
    Random random = new Random(20191123);
    for (int trial = 0; trial < TRIALS; trial++) {
      List<Bid> bids = Lists.drawn(random);
      List<Bid> shuffled = new ArrayList<>(bids);
      Collections.shuffle(shuffled, random);
      assertEquals(whole(screen, bids), inPieces(screen, shuffled, random));
    }
  }

  private static Object whole(LotScreen screen, List<Bid> bids) {
    List<Bid> state = screen.zero();
    for (Bid bid : bids) state = screen.fold(state, bid);
    return screen.finish(state);
  }

  private static Object inPieces(LotScreen screen, List<Bid> bids, Random random) {
    List<List<Bid>> pieces = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) pieces.add(screen.zero());
    for (Bid bid : bids) {
      int piece = random.nextInt(pieces.size());
      pieces.set(piece, screen.fold(pieces.get(piece), bid));
    }
    while (pieces.size() > 1) {
      List<Bid> taken = pieces.remove(random.nextInt(pieces.size()));
      int piece = random.nextInt(pieces.size());
      pieces.set(piece, random.nextBoolean() ? screen.merge(pieces.get(piece), taken)
          : screen.merge(taken, pieces.get(piece)));
    }
    return screen.finish(pieces.get(0));
  }
}
