package org.mingbiao.tendering.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.BIDS_SUFFICE;
import static org.mingbiao.shared.refusal.Refusal.TOO_FEW_BIDS;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.CountRule;

class ShortfallTest {
  final Papers papers = new Papers();

  static void refused(Refusal refusal, String rule, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    assertEquals(rule, refused.rule);
  }

  void fails(ReviewStage stage, int left, CountRule counts) {
    assertDoesNotThrow(() -> new Shortfall(stage, left, false).require(papers.law(), counts));
  }

  void goesOn(String rule, ReviewStage stage, int left, CountRule counts) {
    refused(BIDS_SUFFICE, rule, () -> new Shortfall(stage, left, false).require(papers.law(), counts));
  }

  @ParameterizedTest
  @CsvSource({"PROCUREMENT,RECEIVED,3,O02Q", "PROCUREMENT,DECRYPTED,3,O02Q", "ENGINEERING,DECRYPTED,3,O02", "ENGINEERING,RECEIVED,1,O02", "TOWN,DECRYPTED,3,O02"})
  void whatTooFewIsForAReviewIsEnoughToFailTheLotAndTheOtherWayRound(World world, CountRule counts, int least, String rule) {
    papers.world(world);
    assertDoesNotThrow(() -> Shortfall.requireEnough(least, papers.law(), counts));
    goesOn(rule, null, least, counts);
    refused(TOO_FEW_BIDS, rule, () -> Shortfall.requireEnough(least - 1, papers.law(), counts));
    fails(null, least - 1, counts);
  }

  @Test
  void rejectionsThatLeaveTwoFailALotOfGovernmentProcurementWhileItIsJudged() {
    papers.world(World.PROCUREMENT);
    fails(ReviewStage.SCORING, 2, CountRule.RECEIVED);
    goesOn("O02Q", ReviewStage.SCORING, 3, CountRule.RECEIVED);
  }

  @ParameterizedTest
  @EnumSource(value = ReviewStage.class, names = "DELIVERED", mode = EnumSource.Mode.EXCLUDE)
  void inEngineeringTheCommitteeSpeaksFirst(ReviewStage stage) {
    refused(WRONG_STAGE, "C14", () -> new Shortfall(stage, 0, false).require(papers.law(), CountRule.DECRYPTED));
  }

  @ParameterizedTest
  @EnumSource(value = World.class, names = {"ENGINEERING", "PROCUREMENT", "TOWN"})
  void aDeliveredReportFailsTheLotOnlyWhereItLeavesNobody(World world) {
    papers.world(world);
    fails(ReviewStage.DELIVERED, 0, CountRule.RECEIVED);
    RefusedException refused = assertThrows(RefusedException.class,
        () -> new Shortfall(ReviewStage.DELIVERED, 1, true).require(papers.law(), CountRule.RECEIVED));
    assertEquals(BIDS_SUFFICE, refused.refusal);
  }

  @Test
  void allAreRejectedForWantOfCompetitionOnlyWhereFewerThanThreeAreLeft() {
    assertDoesNotThrow(() -> Rejection.requireWant(Ground.NO_COMPETITION, 2, papers.law()));
    refused(BIDS_SUFFICE, "C14", () -> Rejection.requireWant(Ground.NO_COMPETITION, 3, papers.law()));
    assertDoesNotThrow(() -> Rejection.requireWant(Ground.NOT_RESPONSIVE, 3, papers.law()));
  }
}
