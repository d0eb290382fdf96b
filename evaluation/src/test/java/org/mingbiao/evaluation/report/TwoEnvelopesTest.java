package org.mingbiao.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.evaluation.report.Lots.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.sheet.Committee;
import org.mingbiao.evaluation.sheet.Member;
import org.mingbiao.evaluation.sheet.Sheet;

class TwoEnvelopesTest {
  private final Contest example = Example.contest();

  @Test void needsNoPriceOfABidThatFailsTheTechnicalGate() {
    Result result = Evaluation.run(Example.METHOD, example);
    assertEquals("TECHNICAL_GATE", result.of("F").rejection().ground());
    assertNull(result.of("F").opened());
    assertEquals("C", result.winner().orElseThrow());
  }

  @Test void asksForThePriceOfABidThatPasses() {
    Contest closed = example.withBids(example.bids().stream()
        .map(bid -> bid.id().equals("C") ? bid.with((BigDecimal) null) : bid).toList());
    assertRefused(closed, "bids.C.price");
  }

  @ParameterizedTest @CsvSource({"21.50, true", "21.51, false"})
  void passesABidOnTheMarkAndNotOneBelow(String pass, boolean passes) {
    MethodPack pack = MethodPack.read(Packs.text("epc").replace("\"pass\": \"24\"", "\"pass\": \"" + pass + "\""));
    Contest priced = example.withBids(example.bids().stream()
        .map(bid -> bid.id().equals("F") ? bid.with(n("46000000")) : bid).toList());
    assertEquals(passes, Evaluation.run(pack, priced).of("F").rejection() == null);
  }

  @Test void passesTheBestAndAllWhoEqualTheLast() {
    MethodPack pack = MethodPack.read(Packs.text("epc").replace("{\"pass\": \"24\"}", "{\"best\": 2}"));
    Result result = Evaluation.run(pack, example.withSheets(like("B", "A")));
    List<String> passed = result.standings().stream().filter(each -> each.rejection() == null).map(Standing::bidder)
        .sorted().toList();
    assertEquals(List.of("A", "B", "C"), passed);
  }

  @Test void doesNotCountTheOpinionsOfAReplacedMember() {
    Contest without = example.withSheets(example.sheets().stream().filter(each -> !each.member().equals("M0"))
        .toList());
    assertEquals(Evaluation.run(Example.METHOD, example), Evaluation.run(Example.METHOD, without));
  }

  @Test void wantsTheReplacementToJudgeEveryBidAgain() {
    List<Member> members = new ArrayList<>(example.committee().members());
    members.replaceAll(each -> each.id().equals("M1") ? new Member("M1", each.role(), false, "M6") : each);
    members.add(new Member("M6", Member.Role.EXPERT, true, null));
    assertRefused(example.withCommittee(new Committee(members)), "sheets.M6.A.D1");
  }

  @Test void refusesAScoreOutsideItsRange() {
    assertRefused(changed("M1", "A", scores -> put(scores, "D1", "20.1")), "sheets.M1.A.D1");
    Evaluation.run(Example.METHOD, changed("M1", "A", scores -> put(scores, "D1", "20")));
  }

  @Test void refusesFactsOnWhichMembersDiffer() {
    assertRefused(changed("M1", "A", scores -> put(scores, "B1", "4")), "sheets.A.B1");
    Evaluation.run(Example.METHOD, changed("M1", "A", scores -> put(scores, "B1", "5.0")));
  }

  @Test void refusesACriterionThatTheDocumentDoesNotHave() {
    assertRefused(changed("M1", "A", scores -> put(scores, "X", "1")), "sheets.M1.A.X");
  }

  @Test void refusesAMissingScoreASecondSheetAndAStranger() {
    assertRefused(changed("M1", "A", scores -> without(scores, "D1")), "sheets.M1.A.D1");
    List<Sheet> twice = new ArrayList<>(example.sheets());
    twice.add(example.sheets().get(0));
    assertRefused(example.withSheets(twice), "sheets.M1.A");
    List<Sheet> stranger = new ArrayList<>(example.sheets());
    stranger.add(new Sheet("X", "A", Map.of(), null));
    assertRefused(example.withSheets(stranger), "sheets.X.A");
  }

  @ParameterizedTest @CsvSource({"11, 0", "10.9, 1"})
  void asksForAReasonForAScoreFarFromTheMedian(String score, int outlying) {
    // Median of the others' 16.5 17 17.5 18 with this one; 30 % of 20 points is 6.
    Result result = Evaluation.run(Example.METHOD,
        changed("M5", "A", scores -> put(scores, "D1", score)));
    assertEquals(outlying, result.outlying().size());
    assertEquals(outlying, result.open().size());
  }

  @Test void isContentWithAWrittenReason() {
    List<Sheet> sheets = new ArrayList<>(example.sheets());
    sheets.replaceAll(each -> each.member().equals("M5") && each.bidder().equals("A")
        ? new Sheet("M5", "A", put(each.scores(), "D1", "2"), Map.of("D1", "方案与场地不符")) : each);
    Result result = Evaluation.run(Example.METHOD, example.withSheets(sheets));
    assertEquals("方案与场地不符", result.outlying().get(0).reason());
    assertEquals(List.of(), result.open());
  }

  @Test void takesCreditFromTheRecordAndNotFromMembers() {
    assertRefused(example.withBids(example.bids().stream()
        .map(bid -> bid.id().equals("A") ? Bid.at("A", bid.price()) : bid).toList()), "bids.A.records.C1");
  }

  @Test void needsNoSheetOfABidThatFellBefore() {
    Contest fallen = example
        .withBids(example.bids().stream().map(bid -> bid.id().equals("A")
            ? bid.with(Rejection.byArithmetic(org.mingbiao.evaluation.offer.Stage.PRELIMINARY, "x", "x")) : bid)
                .toList())
        .withSheets(example.sheets().stream().filter(each -> !each.bidder().equals("A")).toList());
    assertEquals("C", Evaluation.run(Example.METHOD, fallen).winner().orElseThrow());
  }

  private List<Sheet> like(String bidder, String model) {
    List<Sheet> sheets = new ArrayList<>(example.sheets().stream().filter(each -> !each.bidder().equals(bidder))
        .toList());
    example.sheets().stream().filter(each -> each.bidder().equals(model))
        .forEach(each -> sheets.add(new Sheet(each.member(), bidder, each.scores(), null)));
    return sheets;
  }

  private Contest changed(String member, String bidder, UnaryOperator<Map<String, BigDecimal>> change) {
    return example.withSheets(example.sheets().stream()
        .map(each -> each.member().equals(member) && each.bidder().equals(bidder)
            ? new Sheet(member, bidder, change.apply(each.scores()), null) : each).toList());
  }

  private static Map<String, BigDecimal> put(Map<String, BigDecimal> scores, String criterion, String score) {
    Map<String, BigDecimal> changed = new TreeMap<>(scores);
    changed.put(criterion, n(score));
    return changed;
  }

  private static Map<String, BigDecimal> without(Map<String, BigDecimal> scores, String criterion) {
    Map<String, BigDecimal> changed = new TreeMap<>(scores);
    changed.remove(criterion);
    return changed;
  }

  private static void assertRefused(Contest contest, String field) {
    var refused = assertThrows(BreachException.class, () -> Evaluation.run(Example.METHOD, contest));
    assertTrue(refused.breaches.stream().anyMatch(each -> each.field().equals(field)), refused::getMessage);
  }
}
