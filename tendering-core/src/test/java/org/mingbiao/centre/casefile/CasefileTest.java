package org.mingbiao.centre.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.centre.casefile.Errands.FILED;
import static org.mingbiao.centre.casefile.Errands.handled;
import static org.mingbiao.centre.casefile.Errands.received;
import static org.mingbiao.centre.casefile.Errands.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class CasefileTest {
  private static RefusedException refused(Executable act) {
    return assertThrows(RefusedException.class, act);
  }

  private static void isRefused(Refusal refusal, String field, Executable act) {
    RefusedException refused = refused(act);
    assertEquals(refusal, refused.refusal);
    assertEquals(field, refused.field);
  }

  @Test
  void namesTheRequiredPaperThatIsMissing() {
    isRefused(Refusal.MATERIALS_MISSING, "material1",
        () -> Casefile.file(Errands.item(20, 5), Errands.petition(2), "B1", Errands.CODE, FILED));
  }

  @Test
  void saysOnceWhatIsMissing() {
    Casefile casefile = received();
    casefile.askCorrection(List.of("租赁合同", "健康证"), rule("G02T"), true, FILED);
    casefile.correct(List.of("aa"));
    RefusedException more = refused(() -> casefile.askCorrection(List.of("消防证明"), rule("G02T"), true, FILED));
    assertEquals(List.of(Refusal.TOLD_ONCE, "G02T"), List.of(more.refusal, more.rule));
    casefile.askCorrection(List.of("健康证"), rule("G02T"), true, FILED);
    assertEquals(List.of("租赁合同", "健康证"), casefile.missing);
  }

  @Test
  void refusesToSayWhatIsMissingWhenItsTimeIsOver() {
    isRefused(Refusal.TOLD_TOO_LATE, null, () -> received().askCorrection(List.of("健康证"), rule("G02T"), false, FILED));
    isRefused(Refusal.TOLD_TOO_LATE, null, () -> received().refuse("不属本机关职权", rule("G02"), false, FILED));
  }

  @Test
  void isAcceptedAsOfReceiptWhenNobodySaidAnythingInTime() {
    Casefile casefile = received();
    casefile.accept(false, FILED.plusSeconds(1_000_000));
    assertTrue(casefile.deemed);
    assertEquals(FILED, casefile.acceptedAt);
  }

  @Test
  void aDecisionAfterThePromiseSaysWhy() {
    Casefile casefile = handled();
    isRefused(Refusal.FIELD_REQUIRED, "lateness",
        () -> casefile.decide(new Casefile.Decision(true, "符合条件", " "), true, rule("G04P"), FILED));
    casefile.decide(new Casefile.Decision(true, "符合条件", "现场核查改期"), true, rule("G04P"), FILED);
    assertEquals("现场核查改期", casefile.lateness);
  }

  @Test
  void aDenialStaysADenialWhenItIsDelivered() {
    Casefile casefile = handled();
    casefile.decide(new Casefile.Decision(false, "不符合条件", null), false, rule("G04P"), FILED);
    casefile.deliver(Delivery.POST, FILED);
    assertEquals(false, casefile.granted);
  }

  @Test
  void aTransferWaitsForSomebodyAgain() {
    Casefile casefile = handled();
    CasefileFact.Transferred moved = casefile.transfer("区消防大队", "涉及消防");
    assertEquals(List.of("区市场监管局", "区消防大队"), List.of(moved.from(), moved.to()));
    assertEquals(CasefileStage.ACCEPTED, casefile.stage);
  }

  @Test
  void aReviewTellsHowLongItTakes() {
    isRefused(Refusal.FIELD_REQUIRED, "reviewDays", () -> handled().beginReview(Review.EXPERTS, 0));
  }

  @Test
  void aRefusalChangesNothing() {
    Casefile casefile = received();
    refused(() -> casefile.refuse(" ", rule("G02"), true, FILED));
    assertEquals(CasefileStage.RECEIVED, casefile.stage);
  }

  @Test
  void aQueryCodeOpensItsOwnErrandOnly() {
    QueryCode code = QueryCode.typed("abcde-23456");
    String digest = code.digest("B1");
    assertTrue(code.opens("B1", digest));
    assertFalse(code.opens("B2", digest));
    assertFalse(QueryCode.typed("ABCDE23457").opens("B1", digest));
    assertFalse(code.opens("B1", ""));
  }

  @Test
  void noFactOfAnErrandNamesItsApplicant() {
    String facts = received().received(List.of()) + " " + received().showIdentity("mao");
    assertFalse(facts.contains("罗") || facts.contains("1101"), facts);
  }
}
