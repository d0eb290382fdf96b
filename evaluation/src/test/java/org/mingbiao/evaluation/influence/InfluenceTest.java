package org.mingbiao.evaluation.influence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Example;
import org.mingbiao.evaluation.report.Result;
import org.mingbiao.evaluation.report.Vectors;

class InfluenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<String> RING = List.of("R1", "R2", "R3", "R4", "R5");
  /** As the vector has it: lowered by 2 %, the deviation carried on unrounded. */
  private static final MethodPack METHOD = MethodPack.read(Packs.text("reasonable-low-price")
      .replace("[\"0.03\"]", "[\"0.02\"]").replace("\"deviation\": 2, ", ""));

  @Test void showsTheLeaderThatTheRingMadeWin() throws IOException {
    JsonNode vector = Vectors.group("GM1_group_influence");
    Contest contest = ring(vector);
    GroupInfluence influence = GroupInfluence.of(METHOD, contest, RING);
    assertSame(vector.get("benchmark_with"), influence.benchmark());
    assertSame(vector.get("benchmark_without_R"), influence.benchmarkWithout());
    assertSame(vector.get("shiftPct"), influence.shiftPercent());
    assertEquals(Optional.of("L"), influence.winner());
    assertEquals(Optional.of("I3"), influence.winnerWithout());
    assertTrue(influence.changesWinner());
    scores(vector.get("rank_with"), Evaluation.run(METHOD, contest));
    scores(vector.get("rank_without_R"), new WhatIf(METHOD, contest).without(RING));
  }

  private static void scores(JsonNode expected, Result result) {
    expected.forEach(each -> assertSame(each.get(1), result.of(each.get(0).asText()).pricePoints()));
  }

  @Test void findsTheRingAmongAllGroups() throws IOException {
    List<GroupInfluence> influences = GroupInfluence.upTo(METHOD, ring(Vectors.group("GM1_group_influence")), 5);
    assertEquals(218, influences.size());
    assertTrue(influences.stream().anyMatch(each -> each.group().equals(RING) && each.changesWinner()));
    assertTrue(influences.get(0).changesWinner());
  }

  @Test void doesNotBlameAWinnerForItsOwnWinning() {
    GroupInfluence influence = GroupInfluence.of(Example.METHOD, Example.contest(), List.of("C"));
    assertFalse(influence.changesWinner());
    assertEquals(Optional.of("A"), influence.winnerWithout());
  }

  @Test void triesNoMoreGroupsThanItsLimit() {
    List<Bid> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) many.add(Bid.at("B" + i, new BigDecimal(100 + i)));
    Contest contest = Contest.of(DAY, Subject.WORKS, null, many);
    assertThrows(BreachException.class, () -> GroupInfluence.upTo(METHOD, contest, 3));
  }

  @Test void evaluatesAsIfARejectionHadNotBeen() {
    Contest contest = Example.contest();
    Contest rejected = contest.withBids(contest.bids().stream().map(bid -> bid.id().equals("C")
        ? bid.with(Rejection.byArithmetic(Stage.DETAILED, "x", "x")) : bid).toList());
    assertEquals(Optional.of("A"), Evaluation.run(Example.METHOD, rejected).winner());
    assertEquals(Evaluation.run(Example.METHOD, contest), new WhatIf(Example.METHOD, rejected).restored("C"));
  }

  @Test void restoresOnlyWhatWasRejected() {
    assertThrows(BreachException.class, () -> new WhatIf(Example.METHOD, Example.contest()).restored("C"));
    assertThrows(BreachException.class, () -> new WhatIf(Example.METHOD, Example.contest()).restored("X"));
  }

  @Test void triesEveryCombinationOfCoefficients() {
    List<WhatIf.Case> cases = new WhatIf(Example.METHOD, Example.contest()).eachCoefficient();
    assertEquals(20, cases.size());
    WhatIf.Case drawn = cases.stream().filter(each -> each.drawn().equals(Example.contest().drawn())).findFirst()
        .orElseThrow();
    assertEquals(Evaluation.run(Example.METHOD, Example.contest()), drawn.result());
  }

  private static Contest ring(JsonNode vector) {
    List<Bid> bids = new ArrayList<>();
    vector.get("bids_with_ring").properties()
        .forEach(each -> bids.add(Bid.at(each.getKey(), each.getValue().decimalValue())));
    return Contest.of(DAY, Subject.WORKS, null, bids);
  }

  private static void assertSame(JsonNode expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected.asText()).compareTo(actual), () -> expected + " / " + actual);
  }
}
