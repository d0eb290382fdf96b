package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.evaluation.report.Lots.n;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.exact.Trim;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Explanation;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.offer.Statement;

class EvaluationTest {
  private static final Benchmark MEAN = new Benchmark.Mean(Trim.NONE, null, null);
  private static final MethodPack TOWN = Packs.pack("town-small-works");
  private static final MethodPack LOWEST = Packs.pack("government-lowest-price");

  @ParameterizedTest
  @CsvSource({"OPENING, 110", "PRELIMINARY, 110", "DETAILED, 100", "LATER, 100"})
  void keepsALateRejectionFromMovingAFrozenBenchmark(Stage frozenAfter, String benchmark) {
    MethodPack pack = Lots.priced(new PriceRule.Benchmarked(n("100"), n("1"), n("1"), null, MEAN), frozenAfter);
    List<Bid> bids = new ArrayList<>(Lots.bids("A=90", "B=100", "C=110"));
    bids.add(Bid.at("D", n("140")).with(Rejection.byArithmetic(Stage.DETAILED, "x", "x")));
    Result result = Evaluation.run(pack, Lots.works(null, bids));
    assertEquals(0, result.benchmark().compareTo(n(benchmark)), result.benchmark()::toString);
    assertNull(result.of("D").rank());
  }

  @Test void countsPricesAsReadOutWhereTheBenchmarkIsFrozenAtOpening() {
    MethodPack pack = Lots.priced(new PriceRule.Benchmarked(n("100"), n("1"), n("1"), null, MEAN), Stage.OPENING);
    List<Bid> bids = new ArrayList<>(Lots.bids("A=90", "B=110"));
    bids.add(stated("C", "100", "130", true));
    Result result = Evaluation.run(pack, Lots.works(null, bids));
    assertEquals(0, result.benchmark().compareTo(n("100")));
    assertEquals(n("30.00"), result.of("C").deviation());
  }

  @ParameterizedTest @CsvSource({"100.00, true", "100.01, false"})
  void putsOutWhatExceedsTheMaximumPrice(String price, boolean in) {
    List<Bid> bids = Lots.bids("A=100", "B=90", "C=95", "D=" + price);
    Result result = Evaluation.run(TOWN, Lots.works("100", bids));
    assertEquals(in, result.of("D").rejection() == null);
    if (!in) assertEquals("《招标投标法实施条例》第五十一条第(五)项", result.of("D").rejection().article());
  }

  @Test void holdsGovernmentPricesAgainstTheBudgetWhereThereIsNoMaximum() {
    Contest contest = new Contest(Contest.FORMAT, "t", Lots.DAY, Subject.GOODS, null, n("100"), false, false, null,
        null,
        null, Lots.bids("A=100", "B=90", "C=95", "D=101"), null, null);
    assertEquals("87号令第六十三条第(四)项", Evaluation.run(LOWEST, contest).of("D").rejection().article());
  }

  @Test void putsOutABidderThatRefusesItsCorrection() {
    List<Bid> bids = new ArrayList<>(Lots.bids("A=100", "B=90", "C=95"));
    bids.add(stated("D", "80", "85", false));
    assertEquals("CORRECTION_REFUSED", Evaluation.run(TOWN, Lots.works("100", bids)).of("D").rejection().ground());
  }

  @Test void doesNotCloseWhileACorrectionIsUnconfirmed() {
    List<Bid> bids = new ArrayList<>(Lots.bids("A=100", "B=90", "C=95"));
    bids.add(stated("D", "88", "89", null));
    assertEquals(List.of("CONFIRMATION"), open(Evaluation.run(TOWN, Lots.works("100", bids))));
  }

  @Test void refusesAStatementThatIsNotWhatWasReadOut() {
    Bid other = new Bid("D", n("80"), new Statement(null, n("81"), null, null, null), null, null, null, null, null,
        null);
    refuses(TOWN, Lots.works("100", List.of(other)), "bids.D.statement");
  }

  @ParameterizedTest @CsvSource({"85, ''", "84.99, EXPLANATION"})
  void asksAboutAPriceBelowTheWarningLineAndNotOnIt(String price, String open) {
    Result result = Evaluation.run(TOWN, Lots.works("100", Lots.bids("A=100", "B=90", "C=95", "D=" + price)));
    assertEquals(open.isEmpty() ? List.of() : List.of(open), open(result));
  }

  @Test void putsOutALowPriceThatWasNotProven() {
    Result result = Evaluation.run(TOWN, lowAfter(30, false));
    assertEquals("ABNORMALLY_LOW", result.of("D").rejection().ground());
    assertEquals(List.of("B", "C", "A"), result.candidates());
  }

  @Test void refusesToPutOutABidderThatHadLessThanHalfAnHour() {
    refuses(TOWN, lowAfter(29, false), "bids.D.explanation");
    assertEquals("D", Evaluation.run(TOWN, lowAfter(29, true)).winner().orElseThrow());
  }

  private static Contest lowAfter(int minutes, boolean proven) {
    Instant asked = Instant.parse("2026-03-02T01:00:00Z");
    var explanation = new Explanation(asked, asked.plusSeconds(60L * minutes), proven, "x");
    List<Bid> bids = new ArrayList<>(Lots.bids("A=100", "B=90", "C=95"));
    bids.add(new Bid("D", n("50"), null, null, null, null, null, null, explanation));
    return Lots.works("100", bids);
  }

  @Test void saysSoWhenFewerThanThreeAreLeftInEngineering() {
    Result result = Evaluation.run(TOWN, Lots.works("100", Lots.bids("A=100", "B=90")));
    assertEquals(Outcome.COMPETITION_IN_DOUBT, result.outcome());
    assertEquals(List.of("C14"), open(result));
    assertEquals(List.of("B", "A"), result.candidates());
  }

  @Test void failsWhenFewerThanThreeAreLeftInGovernmentProcurement() {
    Result result = Evaluation.run(LOWEST, goods(Lots.bids("A=100", "B=90")));
    assertEquals(Outcome.FAILED, result.outcome());
    assertEquals(List.of(), result.candidates());
  }

  @Test void failsWhenNobodyIsLeft() {
    Bid out = Bid.at("A", n("90")).with(Rejection.byArithmetic(Stage.PRELIMINARY, "x", "x"));
    assertEquals(Outcome.FAILED, Evaluation.run(TOWN, Lots.works("100", List.of(out))).outcome());
  }

  @Test void negotiatesWithTwoOnlyAfterAFailedTender() {
    MethodPack negotiation = MethodPack.read(Packs.text("government-lowest-price")
        .replace("GOVERNMENT_LOWEST_PRICE", "NEGOTIATION"));
    for (boolean after : new boolean[] {true, false}) {
      Contest two = new Contest(Contest.FORMAT, "t", Lots.DAY, Subject.GOODS, n("100"), null, false, after, null, null,
          null, Lots.bids("A=100", "B=90"), null, null);
      assertEquals(after ? Outcome.RANKED : Outcome.FAILED, Evaluation.run(negotiation, two).outcome());
    }
  }

  @Test void countsOneBrandOnceAndRecommendsItsBest() {
    List<Bid> bids = List.of(branded("A", "100", "x"), branded("B", "90", "x"), branded("C", "95", "y"),
        branded("D", "97", null));
    Result result = Evaluation.run(LOWEST, goods(bids));
    assertEquals(List.of("B", "C", "D"), result.candidates());
    assertEquals("B", result.of("A").sameBrandAs());
    assertEquals(Outcome.FAILED, Evaluation.run(LOWEST, goods(bids.subList(0, 3))).outcome());
  }

  @Test void rankEqualsEquallyAndSaysThatNothingDecided() {
    Result result = Evaluation.run(LOWEST, goods(Lots.bids("A=90", "B=90", "C=95")));
    assertEquals(1, result.of("A").rank());
    assertEquals(1, result.of("B").rank());
    assertEquals(3, result.of("C").rank());
    assertEquals(List.of("C17"), open(result));
    assertTrue(result.winner().isEmpty());
  }

  @Test void letsADrawDecideBetweenEqualsInGovernmentProcurement() {
    Contest contest = goods(Lots.bids("A=90", "B=90", "C=95")).withDraws(List.of(new Drawn("tie", "B,A")));
    assertEquals(List.of("B", "A", "C"), Evaluation.run(LOWEST, contest).candidates());
  }

  @Test void recommendsThoseWhoEqualTheLast() {
    Result result = Evaluation.run(LOWEST, goods(Lots.bids("A=90", "B=91", "C=95", "D=95", "E=96")));
    assertEquals(List.of("A", "B", "C", "D"), result.candidates());
  }

  @Test void comparesTheDeductedPriceAndKeepsTheBid() {
    var small = Bid.at("C", n("95")).with(org.mingbiao.evaluation.offer.SmallEnterprise.SHARE);
    Result result = Evaluation.run(LOWEST, goods(List.of(Bid.at("A", n("92")), Bid.at("B", n("100")), small)));
    assertEquals(n("91.20"), result.of("C").evaluated());
    assertEquals(n("95"), result.of("C").corrected());
    assertEquals("C", result.winner().orElseThrow());
  }

  @Test void ranksNobodyWhereAwardIsSeparate() {
    MethodPack pack = MethodPack.read(Packs.text("town-small-works").replace("\"ranked\": true", "\"ranked\": false"));
    Contest contest = Lots.works("100", Lots.bids("C=90", "B=95", "A=99", "D=100"));
    refuses(pack, contest, "legalBasis");
    Contest based = new Contest(Contest.FORMAT, "t", Lots.DAY, Subject.WORKS, n("100"), null, false, false, "试点文件",
        null,
        null, contest.bids(), null, null);
    Result result = Evaluation.run(pack, based);
    assertEquals(Outcome.UNRANKED, result.outcome());
    assertEquals(List.of("A", "B", "C"), result.candidates());
    assertNull(result.of("C").rank());
  }

  @ParameterizedTest @CsvSource({"5, 4", "6, 4", "10, 8", "3, 2", "2, 1"})
  void sendsAtLeastOneAndAFifthOfAFrameworkHome(int bidders, int left) {
    MethodPack pack = MethodPack.read(Packs.text("government-lowest-price")
        .replace("GOVERNMENT_LOWEST_PRICE", "FRAMEWORK_STAGE_ONE")
            .replace("\"candidates\": 3", "\"eliminate\": \"0.20\""));
    List<Bid> bids = new ArrayList<>();
    for (int i = 0; i < bidders; i++) bids.add(Bid.at("B" + i, n(String.valueOf(90 + i))));
    assertEquals(left, Evaluation.run(pack, goods(bids)).candidates().size());
  }

  @Test void refusesALotWithAMinimumPrice() {
    Contest contest = new Contest(Contest.FORMAT, "t", Lots.DAY, Subject.WORKS, n("100"), null, false, false, null,
        n("50"),
        null, Lots.bids("A=90"), null, null);
    refuses(TOWN, contest, "minimum");
  }

  @Test void refusesALotThatTheMethodDoesNotBuy() {
    refuses(TOWN, goods(Lots.bids("A=90")), "subject");
  }

  @Test void refusesALotRegisteredBeforeTheMethodWasInForce() {
    refuses(TOWN, Contest.of(java.time.LocalDate.of(2020, 4, 30), Subject.WORKS, null, Lots.bids("A=90")), "from");
  }

  @Test void refusesACoefficientThatWasNotDrawnOrIsNotOnTheList() {
    MethodPack pack = Lots.reasonableLow("1", "1",
        new Benchmark.Mean(Trim.NONE, null, org.mingbiao.evaluation.benchmark.Coefficient.drawn("K", "0.95", "0.96")));
    Contest contest = Lots.works(null, Lots.bids("A=90", "B=91", "C=92"));
    refuses(pack, contest, "draws.K");
    refuses(pack, contest.withDraws(List.of(new Drawn("K", "0.97"))), "draws.K");
  }

  @Test void givesNoFewerPointsThanTheFloor() {
    MethodPack pack = Lots.priced(new PriceRule.Benchmarked(n("100"), n("2"), n("1"), n("60"), MEAN),
        Stage.PRELIMINARY);
    Result result = Evaluation.run(pack, Lots.works(null, Lots.bids("A=100", "B=100", "C=190")));
    assertEquals(n("60.00"), result.of("C").pricePoints());
  }

  @Test void refusesTwoBidsOfOneIdAndAPriceThatIsNone() {
    refuses(TOWN, Lots.works(null, Lots.bids("A=90", "A=91")), "bids");
    refuses(TOWN, Lots.works(null, Lots.bids("A=0")), "bids.A.price");
    refuses(TOWN, Lots.works(null, List.of(Bid.at("A", null))), "bids.A.price");
  }

  @Test void refusesAnAdjustmentThatTheDocumentDoesNotKnow() {
    Bid bid = new Bid("A", n("90"), null, Map.of("bonus", n("1")), null, null, null, null, null);
    refuses(Packs.pack("evaluated-lowest-price"), Lots.works(null, List.of(bid)), "bids.A.adjustments.bonus");
  }

  @Test void preparesAMethodForManyLotsOfOneDay() {
    Contest contest = Lots.works("100", Lots.bids("A=100", "B=90", "C=95"));
    Evaluation.Prepared prepared = Evaluation.prepare(TOWN, Lots.DAY);
    assertEquals(Evaluation.run(TOWN, contest), prepared.run(contest));
    Contest dayAfter = Contest.of(Lots.DAY.plusDays(1), Subject.WORKS, null, contest.bids());
    assertThrows(IllegalArgumentException.class, () -> prepared.run(dayAfter));
    assertThrows(BreachException.class, () -> Evaluation.prepare(TOWN, TOWN.from().minusDays(1)));
  }

  private static Contest goods(List<Bid> bids) {
    return Contest.of(Lots.DAY, Subject.GOODS, n("100"), bids);
  }

  private static Bid branded(String id, String price, String brand) {
    return new Bid(id, n(price), null, null, null, null, brand, null, null);
  }

  private static Bid stated(String id, String figures, String words, Boolean confirmed) {
    return new Bid(id, n(figures), new Statement(null, n(figures), n(words), null, confirmed), null, null, null, null,
        null, null);
  }

  private static List<String> open(Result result) {
    return result.open().stream().map(Breach::rule).toList();
  }

  private static void refuses(MethodPack pack, Contest contest, String field) {
    var refused = assertThrows(BreachException.class, () -> Evaluation.run(pack, contest));
    assertTrue(refused.breaches.stream().anyMatch(each -> each.field().equals(field)), refused::getMessage);
  }
}
