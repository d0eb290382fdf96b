package org.mingbiao.evaluation.collusion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContestTest {
  @Test void countsFiveUnitsInThreeBidsAsThreeOffers() {
    Contest contest = Contest.of(List.of(bid(98, "甲", "一"), bid(98, "乙", "一"), bid(97, "丙", "二"),
        bid(97, "丁", "二"), bid(99, "戊", "")));
    assertEquals(3, contest.size());
    assertEquals(Set.of("甲", "乙"), contest.offers().get(1).members());
  }

  @Test void refusesAConsortiumWithTwoPrices() {
    assertThrows(IllegalArgumentException.class, () -> Contest.of(List.of(bid(98, "甲", "一"), bid(97, "乙", "一"))));
  }

  @Test void keepsEqualPricesOfDifferentBodiesApart() {
    assertArrayEquals(new double[] {98, 98}, Contest.of(List.of(bid(98, "甲", ""), bid(98, "乙", ""))).prices());
  }

  @Test void refusesBidsOfTwoLots() {
    Bid elsewhere = new Bid(new Lot("roads", "2", Double.NaN), 98, "甲", "", false);
    assertThrows(IllegalArgumentException.class, () -> Contest.of(List.of(bid(98, "甲", ""), elsewhere)));
  }

  @Test void refusesAPriceOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> bid(0, "甲", ""));
    assertEquals(0.01, bid(0.01, "甲", "").price());
  }

  private static Bid bid(double price, String bidder, String consortium) {
    return new Bid(Lists.LOT, price, bidder, consortium, false);
  }
}
