package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.evaluation.report.Lots.n;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.exact.Rounding;
import org.mingbiao.evaluation.exact.Step;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.exact.Worksheet;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.AbnormalLow;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.BillLine;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.SmallEnterprise;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.offer.Statement;

/** Every number of the shared vectors, to the cent and the hundredth. */
class VectorsTest {
  private static final Trim FROM_FIVE = new Trim(List.of(new Trim.Tier(5, 1, 1)), null);
  private static final Trim BY_TIER =
      new Trim(List.of(new Trim.Tier(6, 1, 1), new Trim.Tier(11, 2, 2), new Trim.Tier(21, 3, 3)), null);
  private static final Rounding LATE_DEVIATION = new Rounding(RoundingMode.HALF_UP, 2, 4, 2, null, 2, 2, 2);

  @Test void scoresGovernmentPricesWithoutDeduction() throws IOException {
    government("GP1_no_adjust", null, "0.10");
  }

  @Test void takesTenPercentOffTheSmallEnterprise() throws IOException {
    government("GP2_small_enterprise_C_10pct", SmallEnterprise.WHOLE, "0.10");
  }

  @Test void letsADeductedPriceBecomeTheBenchmark() throws IOException {
    government("GP3_small_enterprise_C_20pct_becomes_benchmark", SmallEnterprise.WHOLE, "0.20");
  }

  private void government(String group, SmallEnterprise how, String rate) throws IOException {
    JsonNode vector = Vectors.group(group);
    MethodPack pack = MethodPack.read(Packs.text("government-scoring-goods")
        .replace("\"points\": \"40\"", "\"points\": \"30\"").replace("\"max\": \"25\"", "\"max\": \"35\"")
        .replace("\"whole\": \"0.10\"", "\"whole\": \"" + rate + "\""));
    List<Bid> bids = List.of(Bid.at("A", n("980000")), Bid.at("B", n("1050000")), Bid.at("C", n("1120000")).with(how));
    Contest contest = Contest.of(Lots.DAY, Subject.GOODS, null, bids).withSheets(Sheets.zero(pack, bids));
    Result result = Evaluation.run(pack, contest);
    assertSame(vector.get("res").get(1), result.benchmark());
    for (String bidder : List.of("A", "B", "C")) {
      assertSame(vector.get("res").get(0).get(bidder), result.of(bidder).pricePoints());
      if (vector.has("evalPrice")) assertSame(vector.get("evalPrice").get(bidder), result.of(bidder).evaluated());
    }
  }

  @Test void scoresReasonableLowPricesWithTheDeviationRoundedFirst() throws IOException {
    JsonNode vector = Vectors.group("HW1_reasonable_low");
    Result result = Evaluation.run(highway(), Lots.works(null, prices(vector)));
    assertSame(vector.get("avg"), step(result, "benchmark.mean"));
    assertSame(vector.get("benchmark"), result.benchmark());
    vector.get("res").properties().forEach(each -> {
      assertSame(each.getValue().get("devPct"), result.of(each.getKey()).deviation());
      assertSame(each.getValue().get("score"), result.of(each.getKey()).pricePoints());
    });
    assertEquals("G", result.winner().orElseThrow());
  }

  @Test void scoresReasonableLowPricesWithTheDeviationUnrounded() throws IOException {
    JsonNode vector = Vectors.group("HW1_reasonable_low");
    Result result = Evaluation.run(Lots.with(highway(), LATE_DEVIATION), Lots.works(null, prices(vector)));
    vector.get("res").properties().forEach(each ->
        assertSame(each.getValue().get("scoreUnroundedDev"), result.of(each.getKey()).pricePoints()));
  }

  private static MethodPack highway() {
    return Lots.reasonableLow("2", "1", new Benchmark.Mean(FROM_FIVE, Coefficient.fixed("0.03"), null));
  }

  @Test void makesTheBenchmarkOfBidsAndCeiling() throws IOException {
    JsonNode vector = Vectors.group("CE1_two_source_benchmark");
    var benchmark = new Benchmark.TwoSource(
        BY_TIER, Coefficient.drawn("K1", "0.96", "0.97"), Coefficient.drawn("Q1", "0.70", "0.75"),
            Coefficient.fixed("0.93"));
    var rule = new PriceRule.Benchmarked(n("60"), n("0.9"), n("0.6"), null, benchmark);
    Contest contest = Lots.works("50000000", prices(vector))
        .withDraws(List.of(new Drawn("K1", "0.97"), new Drawn("Q1", "0.70")));
    Result result = Evaluation.run(Lots.priced(rule, Stage.PRELIMINARY), contest);
    assertSame(vector.get("A"), step(result, "benchmark.mean"));
    assertSame(vector.get("benchmark"), result.benchmark());
    vector.get("res").properties().forEach(each -> {
      assertSame(each.getValue().get("devPct"), result.of(each.getKey()).deviation());
      assertSame(each.getValue().get("score"), result.of(each.getKey()).pricePoints());
    });
  }

  @Test void makesTheBenchmarkOfCeilingADrawnBidAndTheLowest() throws IOException {
    JsonNode vector = Vectors.group("CE2_ABC");
    var benchmark = new Benchmark.Abc(Coefficient.fixed("0.06"), "B", n("0.5"), n("0.3"), n("0.2"));
    Contest contest = Lots.works("50000000", prices(Vectors.group("CE1_two_source_benchmark")))
        .withDraws(List.of(new Drawn("B", "C")));
    Result result = Evaluation.run(Lots.reasonableLow("1", "1", benchmark), contest);
    assertSame(vector.get("A"), step(result, "benchmark.A"));
    assertEquals(0, step(result, "benchmark.B").compareTo(n("46990000")));
    assertSame(vector.get("C"), step(result, "benchmark.C"));
    assertSame(vector.get("benchmark"), result.benchmark());
  }

  @ParameterizedTest @ValueSource(strings = {"0.01", "0.015", "0.02", "0.025", "0.03"})
  void namesTheBidderThatEachDrawnDropWouldMakeWin(String drop) throws IOException {
    JsonNode vector = Vectors.group("CE3_K_draw");
    var drawn = Coefficient.drawn("drop", "0.01", "0.015", "0.02", "0.025", "0.03");
    MethodPack pack = Lots.reasonableLow("1", "1", new Benchmark.Mean(Trim.NONE, drawn, null));
    Contest contest = Lots.works("50000000", prices(Vectors.group("CE1_two_source_benchmark")))
        .withDraws(List.of(new Drawn("drop", drop)));
    Result result = Evaluation.run(pack, contest);
    assertSame(vector.get("mean"), step(result, "benchmark.mean"));
    assertSame(vector.get("bench").get(drop), result.benchmark());
    assertEquals(vector.get("winner").get(drop).asText(), result.winner().orElseThrow());
  }

  @Test void leavesPricesFarFromTheMeanOutOfTheSecondMean() throws IOException {
    JsonNode vector = Vectors.group("CE4_interval");
    var interval = new Trim(List.of(new Trim.Tier(6, 1, 1)), n("0.20"));
    MethodPack pack = Lots.with(
        Lots.reasonableLow("1", "0.5", new Benchmark.Mean(interval, null, Coefficient.fixed("0.96"))),
        new Rounding(RoundingMode.HALF_UP, 2, 4, 4, 2, 2, 2, 2));
    List<Bid> bids = Lots.bids("A=100", "B=96", "C=94", "D=92", "E=90", "F=70", "G=130");
    Result result = Evaluation.run(pack, Lots.works(null, bids));
    assertSame(vector.get("D"), step(result, "benchmark.mean"));
    assertSame(vector.get("DK"), result.benchmark());
    List<String> kept = interval.kept(bids.stream().map(bid -> new Labelled(bid.id(), bid.price())).toList())
        .stream().map(each -> each.value().toPlainString()).toList();
    List<String> expected = new ArrayList<>();
    vector.get("kept").forEach(each -> expected.add(each.asText()));
    assertEquals(expected, kept);
    vector.get("res").properties().forEach(each -> assertSame(each.getValue(), result.of(each.getKey()).pricePoints()));
  }

  @Test void ranksByTheEvaluatedPriceAndPaysTheCorrectedOne() throws IOException {
    JsonNode vector = Vectors.group("EL1_evaluated_lowest").get("res");
    var bill = new BillLine("1", n("1"), n("8086000"), n("8050000"));
    List<Bid> bids = List.of(
        new Bid("A", n("8200000"), null, Map.of("payment", n("0.012")), null, null, null, null, null),
        new Bid("B", n("8050000"), new Statement(null, n("8050000"), null, List.of(bill), true),
            Map.of("delay", n("2"), "omission", n("42000")), null, null, null, null, null),
        Bid.at("C", n("8150000")));
    Result result = Evaluation.run(Packs.pack("evaluated-lowest-price"), Lots.works(null, bids));
    vector.properties().forEach(each -> {
      assertSame(each.getValue().get("corrected"), result.of(each.getKey()).corrected());
      assertSame(each.getValue().get("evaluated"), result.of(each.getKey()).evaluated());
      assertSame(each.getValue().get("bid"), result.of(each.getKey()).opened());
    });
    assertEquals(List.of("C", "B", "A"), result.candidates());
  }

  @Test void meansTheMembersScoresPlainAndTrimmed() throws IOException {
    JsonNode vector = Vectors.group("EX1_expert");
    List<Labelled> scores = new ArrayList<>();
    vector.get("scores").forEach(score -> scores.add(new Labelled("M" + scores.size(), n(score.asText()))));
    var places = new Trim.Precision(Rounding.USUAL, 2);
    assertSame(vector.get("plainMean"), Trim.NONE.mean("", "plain", scores, places, new Worksheet()));
    assertSame(vector.get("trimmedMean"), FROM_FIVE.mean("", "trimmed", scores, places, new Worksheet()));
  }

  @Test void roundsHalvesAsThePlanSays() throws IOException {
    JsonNode vector = Vectors.group("RD1_rounding");
    assertSame(vector.get("half_up_2_of_1_005"), Rounding.USUAL.to(2, n("1.005")));
    var even = new Rounding(RoundingMode.HALF_EVEN, 2, null, null, null, null, null, 2);
    assertSame(vector.get("half_even"), even.to(2, n("1.005")));
    assertEquals(n("85.13"), Rounding.USUAL.to(2, n("85.125")));
  }

  @Test void scoresDifferentlyWhenTheDeviationIsRoundedFirst() throws IOException {
    JsonNode vector = Vectors.group("RD2_step_rounding");
    // The mean of the three frozen prices is the vector's benchmark.
    List<Bid> bids = Lots.bids("A=10333333", "B=9666667", "C=10000000");
    MethodPack pack = Lots.reasonableLow("1.5", "1", new Benchmark.Mean(Trim.NONE, null, null));
    Standing first = Evaluation.run(pack, Lots.works(null, bids)).of("A");
    assertSame(vector.get("devRounded"), first.deviation());
    assertSame(vector.get("score_roundDevFirst"), first.pricePoints());
    Standing last = Evaluation.run(Lots.with(pack, LATE_DEVIATION), Lots.works(null, bids)).of("A");
    assertSame(vector.get("devRaw"), last.deviation().setScale(6, RoundingMode.HALF_UP));
    assertSame(vector.get("score_roundAtEnd"), last.pricePoints());
  }

  @Test void findsThePriceBelowTheSecondLowestAndTheCeiling() throws IOException {
    low("AB1", "0.50", "0.45", "A=1000000", "B=950000", "C=420000", "D=880000");
  }

  @Test void findsNoPriceThatLiesOnTheLine() throws IOException {
    low("AB2_boundary_equal_is_no_hit", "0.50", "0.45", "A=1000000", "B=1080000", "C=540000");
  }

  @Test void findsMoreWithTheHighestLawfulRates() throws IOException {
    low("AB3_configured_65", "0.65", "0.65", "A=1000000", "B=950000", "C=600000", "D=880000");
  }

  private static void low(String group, String rate, String ofCeiling, String... prices) throws IOException {
    JsonNode vector = Vectors.group(group);
    var rule = new AbnormalLow(n(rate), n(rate), n(ofCeiling), 30);
    List<Labelled> bids = Lots.bids(prices).stream().map(bid -> new Labelled(bid.id(), bid.price())).toList();
    var work = new Worksheet();
    Map<String, List<String>> hits = new TreeMap<>();
    bids.forEach(bid -> hits.put(bid.label(), new ArrayList<>()));
    rule.hits(bids, n("1200000"), Rounding.USUAL, work).forEach(hit ->
        hits.get(hit.bidder()).add(hit.line().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    vector.get("hits").properties().forEach(each -> {
      List<String> expected = new ArrayList<>();
      each.getValue().forEach(line -> expected.add(line.asText()));
      assertEquals(expected, hits.get(each.getKey()));
    });
    Map<String, BigDecimal> lines = new HashMap<>();
    work.steps().forEach(step -> lines.put(step.name(), step.value()));
    assertSame(vector.get("avgLine"), lines.get("low.MEAN"));
    assertSame(vector.get("secondLine"), lines.get("low.SECOND_LOWEST"));
    assertSame(vector.get("ceilingLine"), lines.get("low.CEILING"));
  }

  private static List<Bid> prices(JsonNode vector) {
    Map<String, String> prices = new TreeMap<>();
    vector.get("res").properties().forEach(each -> prices.put(each.getKey(), each.getValue().get("price").asText()));
    return Lots.bids(prices);
  }

  private static BigDecimal step(Result result, String name) {
    return result.steps().stream().filter(step -> step.of().isEmpty() && step.name().equals(name))
        .map(Step::value).findFirst().orElseThrow();
  }

  private static void assertSame(JsonNode expected, BigDecimal actual) {
    assertEquals(0, n(expected.asText()).compareTo(actual), () -> "expected " + expected.asText() + ", is " + actual);
  }
}
