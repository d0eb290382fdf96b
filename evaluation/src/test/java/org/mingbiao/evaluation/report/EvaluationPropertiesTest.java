package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.bundle.Replay;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;

/** What holds for every lot whatever. */
class EvaluationPropertiesTest {
  @Provide Arbitrary<List<BigDecimal>> prices() {
    return Arbitraries.bigDecimals().between(new BigDecimal("1.00"), new BigDecimal("99999999.99")).ofScale(2)
        .list().ofMinSize(3).ofMaxSize(30);
  }

  @Provide Arbitrary<MethodPack> methods() {
    Arbitrary<Trim> trims = Arbitraries.of(Trim.NONE, new Trim(List.of(new Trim.Tier(5, 1, 1)), null),
        new Trim(List.of(new Trim.Tier(6, 1, 1), new Trim.Tier(11, 2, 2)), new BigDecimal("0.20")));
    Arbitrary<Coefficient> drops = Arbitraries.of(null, Coefficient.fixed("0.03"));
    Arbitrary<Rounding> plans = Arbitraries.of(Rounding.USUAL, new Rounding(null, 2, null, null, null, null, null, 2));
    return Combinators.combine(trims, drops, plans).as((trim, drop, plan) ->
        Lots.with(Lots.reasonableLow("2", "1", new Benchmark.Mean(trim, drop, null)), plan));
  }

  @Property(tries = 200)
  void scoresDoNotDependOnTheOrderOfTheBids(@ForAll("methods") MethodPack pack,
      @ForAll("prices") List<BigDecimal> prices, @ForAll long seed) {
    List<Bid> shuffled = new ArrayList<>(bids(prices));
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(Evaluation.run(pack, Lots.works(null, bids(prices))),
        Evaluation.run(pack, Lots.works(null, shuffled)));
  }

  @Property(tries = 200)
  void anInvalidBidChangesNoValidOne(
      @ForAll("methods") MethodPack pack, @ForAll("prices") List<BigDecimal> prices,
          @ForAll("prices") List<BigDecimal> invalid) {
    List<Bid> more = new ArrayList<>(bids(prices));
    for (int i = 0; i < invalid.size(); i++)
      more.add(Bid.at("X" + i, invalid.get(i)).with(Rejection.byArithmetic(Stage.PRELIMINARY, "x", "x")));
    Map<String, Standing> with = valid(Evaluation.run(pack, Lots.works(null, more)));
    assertEquals(valid(Evaluation.run(pack, Lots.works(null, bids(prices)))), with);
  }

  @Property(tries = 200)
  void aMeanLiesAmongTheBids(@ForAll("prices") List<BigDecimal> prices) {
    MethodPack mean = Lots.reasonableLow("2", "1", new Benchmark.Mean(Trim.NONE, null, null));
    BigDecimal benchmark = Evaluation.run(mean, Lots.works(null, bids(prices))).benchmark();
    assertTrue(Collections.min(prices).compareTo(benchmark) <= 0 && benchmark.compareTo(Collections.max(prices)) <= 0);
  }

  @Property(tries = 100)
  void aReplayEqualsTheLiveResult(@ForAll("methods") MethodPack pack, @ForAll("prices") List<BigDecimal> prices) {
    Bundle bundle = Bundle.of(pack, Lots.works(null, bids(prices)));
    assertEquals(List.of(), Replay.of(Bundle.read(bundle.bytes())).differences());
  }

  private static Map<String, Standing> valid(Result result) {
    return result.standings().stream().filter(each -> each.rejection() == null)
        .collect(Collectors.toMap(Standing::bidder, each -> each));
  }

  private static List<Bid> bids(List<BigDecimal> prices) {
    List<Bid> bids = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) bids.add(Bid.at("B" + i, prices.get(i)));
    return bids;
  }
}
