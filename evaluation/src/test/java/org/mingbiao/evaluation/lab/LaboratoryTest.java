package org.mingbiao.evaluation.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.report.Contest;

class LaboratoryTest {
  private static final MethodPack MEAN = Packs.pack("reasonable-low-price");
  private static final Market MARKET = new Market(10, 0.92, 0.03, 0.85, 2_000, 1);

  @Test void showsThatAMeanPaysARing() {
    List<RingReport> rings = Laboratory.rings(MEAN, MEAN.price().rule(), MARKET);
    RingReport largest = rings.get(rings.size() - 1);
    assertEquals(List.of(2, 3, 4, 5), rings.stream().map(RingReport::companions).toList());
    assertTrue(largest.gain() > 1, largest::toString);
    assertTrue(largest.together().price() > largest.alone().price(), largest::toString);
    assertTrue(largest.shiftPercent() > 1, largest::toString);
  }

  @Test void showsThatARingGainsNothingWhereTheLowestPriceIsTheMeasure() {
    MethodPack government = Packs.pack("government-scoring-goods");
    for (RingReport ring : Laboratory.rings(government, government.price().rule(), MARKET))
      assertEquals(0, ring.gain(), 0.2, ring::toString);
  }

  @Test void reportsTheSameForTheSameSeedAndAnotherForAnother() {
    List<RingReport> once = Laboratory.rings(MEAN, MEAN.price().rule(), MARKET);
    assertEquals(once, Laboratory.rings(MEAN, MEAN.price().rule(), MARKET));
    assertNotEquals(once, Laboratory.rings(MEAN, MEAN.price().rule(), new Market(10, 0.92, 0.03, 0.85, 2_000, 2)));
  }

  @Test void putsTheSturdiestVariantFirst() {
    List<Variant> variants = Variants.sturdiestFirst(MEAN, new Market(8, 0.92, 0.03, 0.85, 1_000, 1));
    for (int i = 1; i < variants.size(); i++)
      assertTrue(variants.get(i - 1).manipulability() <= variants.get(i).manipulability());
    List<String> names = variants.stream().map(Variant::name).toList();
    assertEquals(Variants.rules(MEAN).keySet(), Set.copyOf(names));
    assertTrue(names.indexOf("lowest-over-price") < names.indexOf(Variants.AS_IS), names::toString);
  }

  @Test void offersNoUnlawfulVariantInGovernmentProcurement() {
    assertEquals(List.of(Variants.AS_IS), List.copyOf(Variants.rules(Packs.pack("government-scoring-goods")).keySet()));
  }

  @ParameterizedTest @ValueSource(strings = {"engineering-comprehensive", "epc", "town-small-works",
      "evaluated-lowest-price", "government-lowest-price"})
  void playsAgainstEveryShippedMethod(String id) {
    MethodPack pack = Packs.pack(id);
    assertEquals(2, Laboratory.rings(pack, pack.price().rule(), new Market(6, 0.92, 0.03, 0.85, 1_000, 1)).size());
  }

  @Test void playsAgainstADrawnBid() {
    var abc = new Benchmark.Abc(Coefficient.fixed("0.06"), "B", n("0.5"), n("0.3"), n("0.2"));
    var rule = new PriceRule.Benchmarked(n("100"), n("2"), n("1"), null, abc);
    assertEquals(2, Laboratory.rings(MEAN, rule, new Market(6, 0.92, 0.03, 0.85, 1_000, 1)).size());
  }

  @Test void letsARingChangeNoHonestBid() {
    var lots = new Lots(MARKET, Reduced.of(MEAN, MEAN.price().rule()), MEAN.from());
    Contest alone = lots.lot(7, 4, new Play(0.90, 0));
    Contest together = lots.lot(7, 4, new Play(0.98, 1.00));
    assertEquals(honest(alone), honest(together));
    assertEquals(5, honest(alone).size());
    assertEquals(10, together.bids().size());
    BigDecimal ceiling = together.ceiling();
    assertTrue(together.bids().stream().allMatch(bid -> bid.price().compareTo(ceiling) <= 0));
    assertEquals(4, together.bids().stream().filter(bid -> bid.id().startsWith("R")).map(Bid::price).distinct()
        .count());
  }

  @ParameterizedTest
  @CsvSource({"6, 1000, true", "5, 1000, false", "60, 1000, true", "61, 1000, false", "6, 999, false",
      "6, 10000000, true", "6, 10000001, false"})
  void keepsAMarketWithinItsBounds(int bidders, int rings, boolean fits) {
    if (fits) assertEquals(rings, new Market(bidders, 0.92, 0.03, 0.85, rings, 1).rings());
    else assertThrows(BreachException.class, () -> new Market(bidders, 0.92, 0.03, 0.85, rings, 1));
  }

  private static List<Bid> honest(Contest contest) {
    return contest.bids().stream().filter(bid -> bid.id().startsWith("H")).toList();
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
