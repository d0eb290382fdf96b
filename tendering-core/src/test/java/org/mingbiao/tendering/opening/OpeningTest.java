package org.mingbiao.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.DECRYPTION_WINDOW_CLOSED;
import static org.mingbiao.shared.refusal.Refusal.OBJECTION_WINDOW_CLOSED;
import static org.mingbiao.shared.refusal.Refusal.OPENING_TOO_EARLY;
import static org.mingbiao.shared.refusal.Refusal.REASON_MISSING;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.Remedy;
import org.mingbiao.tendering.project.Tender;

class OpeningTest {
  static final Instant END = Papers.DEADLINE.plus(Duration.ofMinutes(60));

  final Papers papers = new Papers();

  Opening start(Instant now) {
    return Opening.start(papers.announced(), papers.terms(), papers.law(), now);
  }

  static void refused(Refusal refusal, Executable act) {
    assertEquals(refusal, assertThrows(RefusedException.class, act).refusal);
  }

  @Test
  void startsAtTheDeadlineAndNotAMicrosecondEarlier() {
    refused(OPENING_TOO_EARLY, () -> start(Papers.DEADLINE.minusNanos(1_000)));
  }

  @Test
  void startsAtTheDeadline() {
    assertEquals(END, start(Papers.DEADLINE).decryptUntil);
  }

  @Test
  void asksForNoReasonWithinHalfAnHourOfTheDeadline() {
    assertEquals(Optional.empty(), Opening.delay(papers.announced(), null, papers.law(), Papers.DEADLINE.plus(Duration.ofMinutes(30))));
  }

  @Test
  void asksForAReasonAMicrosecondLater() {
    Instant late = Papers.DEADLINE.plus(Duration.ofMinutes(30)).plusNanos(1_000);
    Tender tender = papers.announced();
    var refused = assertThrows(RefusedException.class, () -> Opening.delay(tender, " ", papers.law(), late));
    assertEquals(REASON_MISSING, refused.refusal);
    assertEquals("T08", refused.rule);
    assertEquals("reason", refused.field);
    OpeningFact.Delayed delayed = Opening.delay(tender, " 停电 ", papers.law(), late).orElseThrow();
    assertEquals("停电", delayed.reason());
    assertEquals(Papers.DEADLINE, delayed.deadline());
    assertEquals(late, delayed.at());
  }

  @ParameterizedTest
  @MethodSource("org.mingbiao.shared.law.World#tendering")
  void opensThreeBidsAndNotTwo(World world) {
    papers.world(world);
    assertTrue(Opening.opens(3, papers.law()));
    assertFalse(Opening.opens(2, papers.law()));
  }

  @Test
  void takesKeysUntilTheEndOfTheWindowButNotAtIt() {
    Opening opening = start(Papers.DEADLINE);
    assertDoesNotThrow(() -> opening.requireDecrypting(papers.law(), END.minusNanos(1_000)));
    refused(DECRYPTION_WINDOW_CLOSED, () -> opening.requireDecrypting(papers.law(), END));
  }

  @Test
  void showsNoPriceWhileABidderMayStillReleaseItsKey() {
    Opening opening = start(Papers.DEADLINE);
    refused(WRONG_STAGE, () -> opening.show(papers.terms(), false, END.minusNanos(1_000)));
    assertEquals(OpeningStage.DECRYPTING, opening.stage);
  }

  @Test
  void showsAllPricesAtTheEndOfTheWindow() {
    Opening opening = start(Papers.DEADLINE);
    assertEquals(END.plus(Duration.ofMinutes(60)), opening.show(papers.terms(), false, END).objectionsUntil());
  }

  @Test
  void needNotWaitWhenAllHaveReleased() {
    Opening opening = start(Papers.DEADLINE);
    opening.show(papers.terms(), true, Papers.DEADLINE.plusSeconds(5));
    assertEquals(OpeningStage.SHOWN, opening.stage);
  }

  @Test
  void opensASecondWindowOnlyWhereTheDocumentLaysItDown() {
    papers.remedy = Remedy.NONE;
    refused(WRONG_STAGE, () -> start(Papers.DEADLINE).extend(papers.terms(), END, "电力中断"));
  }

  @Test
  void givesTheSecondWindowTheLengthOfTheFirst() {
    Opening opening = start(Papers.DEADLINE);
    opening.extend(papers.terms(), END, "电力中断");
    assertEquals(END.plus(Duration.ofMinutes(60)), opening.decryptUntil);
  }

  @Test
  void takesObjectionsUntilTheirWindowEnds() {
    Opening opening = start(Papers.DEADLINE);
    opening.show(papers.terms(), false, END);
    var plea = new OpeningObjection.Plea(UUID.randomUUID(), "唱标价格与投标函不一致");
    assertDoesNotThrow(() -> OpeningObjection.raise(opening, papers.law(), plea, opening.objectionsUntil.minusNanos(1_000)));
    refused(OBJECTION_WINDOW_CLOSED, () -> OpeningObjection.raise(opening, papers.law(), plea, opening.objectionsUntil));
  }

  @Test
  void answersAnObjectionOnce() {
    Opening opening = start(Papers.DEADLINE);
    var plea = new OpeningObjection.Plea(UUID.randomUUID(), "唱标价格与投标函不一致");
    OpeningObjection objection = OpeningObjection.raise(opening, papers.law(), plea, Papers.DEADLINE);
    objection.answer("已核对, 一致", Papers.DEADLINE);
    refused(WRONG_STAGE, () -> objection.answer("再答", Papers.DEADLINE));
  }
}
