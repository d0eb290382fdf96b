package org.mingbiao.tendering.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {
  static Bid of(String brand) {
    Bid bid = new Bid();
    bid.show(BigDecimal.TEN, brand);
    return bid;
  }

  static List<Bid> of(String... brands) {
    return Stream.of(brands).map(BrandTest::of).toList();
  }

  @Test void countsBiddersOfOneBrandAsOne() {
    assertEquals(3, Bid.bidders(of("甲牌", "乙牌", "丙牌")));
    assertEquals(2, Bid.bidders(of("甲牌", "乙牌", "乙牌")));
  }

  @Test void tellsWhoNamesNoneApartFromAll() {
    assertEquals(3, Bid.bidders(of("甲牌", null, " ")));
    assertNull(of(" ").brand);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Acme", "ACME", "\uff21\uff23\uff2d\uff25", " acme ", "ac me"})
  void readsOneBrandInEverySpelling(String spelling) {
    assertEquals("acme", of(spelling).brandKey());
  }
}
