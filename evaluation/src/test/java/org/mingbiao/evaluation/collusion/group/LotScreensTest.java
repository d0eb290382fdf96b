package org.mingbiao.evaluation.collusion.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.evaluation.collusion.Lists.contest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.evaluation.collusion.Bid;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lists;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.group.SubgroupScreen.Summary;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;

class LotScreensTest {
  static Stream<LotScreen> screens() {
    return LotScreens.ALL.stream();
  }

  @ParameterizedTest @MethodSource("screens") void readsFromItsSmallestListOnAndNotBefore(LotScreen screen) {
    int fewest = screen.card().minimum();
    double[] prices = {100, 103, 109, 118, 131};
    assertTrue(screen.read(priced(Arrays.copyOf(prices, fewest))).value().isPresent());
    if (fewest > 1) {
      Contest shorter = contest(Arrays.copyOf(prices, fewest - 1));
      assertEquals(Reading.none(Reason.TOO_FEW_BIDS, fewest - 1), screen.read(shorter));
    }
  }

  @ParameterizedTest @MethodSource("screens") void readsTheSameInAnyCurrency(LotScreen screen) {
    double[] yuan = {100, 103, 109, 118, 131};
    double[] fen = Arrays.stream(yuan).map(price -> price * 100).toArray();
    double expected = screen.read(priced(yuan)).value().getAsDouble();
    assertEquals(expected, screen.read(priced(fen)).value().getAsDouble(), 1e-12);
  }

  @Test void countsAConsortiumOnce() {
    List<Bid> bids = new ArrayList<>(Lists.bids(100, 104));
    bids.add(new Bid(Lists.LOT, 109, "丙", "一", false));
    Reading alone = new VarianceScreen().read(Contest.of(bids));
    bids.add(new Bid(Lists.LOT, 109, "丁", "一", false));
    assertEquals(alone, new VarianceScreen().read(Contest.of(bids)));
  }

  @Test void readsEveryGroupWhileTheyAreFew() {
    SubgroupScreen lowest = new SubgroupScreen(new VarianceScreen(), 3, Summary.LOWEST);
    double expected = new VarianceScreen().read(contest(100, 100.1, 100.2)).value().getAsDouble();
    assertEquals(expected, lowest.read(contest(80, 100, 100.1, 100.2, 140)).value().getAsDouble(), 1e-15);
  }

  @Test void drawsTheSameGroupsForTheSameLongList() {
    double[] prices = new double[40];
    for (int i = 0; i < prices.length; i++) prices[i] = 100 + i + i * i / 7.0;
    SubgroupScreen median = new SubgroupScreen(new VarianceScreen(), 4, Summary.MEDIAN);
    Reading first = median.read(contest(prices));
    assertEquals(first, median.read(contest(prices)));
    prices[0] = 1;
    assertNotEquals(first, median.read(contest(prices)));
  }

  private static Contest priced(double... prices) {
    Lot lot = new Lot("roads", "1", prices[0] * 1.1);
    return Contest.of(Arrays.stream(prices).mapToObj(price -> new Bid(lot, price, "", "", false)).toList());
  }
}
