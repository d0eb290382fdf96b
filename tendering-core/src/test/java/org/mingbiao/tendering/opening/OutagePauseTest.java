package org.mingbiao.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.SUSPENDED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;

/** 宁波市公共资源交易管理条例 第二十五条: an outage stops the window, and what was left of it is given afterwards. */
class OutagePauseTest {
  static final Instant START = Papers.DEADLINE;
  static final Instant END = START.plus(Duration.ofMinutes(60));
  static final UUID CAUSE = UUID.randomUUID();

  final Papers papers = new Papers();
  final Opening opening = Opening.start(papers.announced(), papers.terms(), papers.law(), START);

  static Instant minute(long minutes) {
    return START.plus(Duration.ofMinutes(minutes));
  }

  static void stopped(Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(SUSPENDED, refused.refusal);
    assertEquals("O13", refused.rule);
  }

  @Test
  void anOutageOfFiveMinutesOfTheWindowStopsItAndAShorterOneDoesNot() {
    assertTrue(opening.isHitBy(Outage.of(minute(10), minute(15))));
    assertFalse(opening.isHitBy(Outage.of(minute(10), minute(15).minusMillis(1))));
  }

  @Test
  void onlyWhatAnOutageTookOfTheWindowCounts() {
    assertTrue(opening.isHitBy(Outage.of(minute(55), minute(600))));
    assertFalse(opening.isHitBy(Outage.of(minute(56), minute(600))));
    assertTrue(opening.isHitBy(Outage.of(minute(-600), minute(5))));
    assertFalse(opening.isHitBy(Outage.of(minute(-600), minute(4))));
    assertFalse(opening.isHitBy(Outage.of(minute(60), minute(600))));
  }

  @Test
  void whileItIsStoppedNoKeyIsTakenAndNoPriceShownEvenAfterTheWindow() {
    opening.pause(Outage.of(minute(20), minute(90)), CAUSE);
    stopped(() -> opening.requireDecrypting(papers.law(), minute(30)));
    stopped(() -> opening.show(papers.terms(), true, minute(91)));
    stopped(() -> opening.extend(papers.terms(), minute(91), "故障"));
  }

  @Test
  void whatWasLeftOfTheWindowIsGivenWhenTheFailureIsCured() {
    opening.pause(Outage.of(minute(20), minute(90)), CAUSE);
    assertEquals(minute(140), opening.resume("备用电源已投入", minute(100)).decryptUntil());
    assertDoesNotThrow(() -> opening.requireDecrypting(papers.law(), minute(140).minusMillis(1)));
    assertThrows(RefusedException.class, () -> opening.requireDecrypting(papers.law(), minute(140)));
    assertEquals(minute(100), opening.weighedFrom());
  }

  @Test
  void anOutageFromBeforeTheOpeningLeavesTheWholeWindow() {
    opening.pause(Outage.of(minute(-30), minute(10)), CAUSE);
    assertEquals(minute(75), opening.resume("已修复", minute(15)).decryptUntil());
  }

  @Test
  void nothingGoesOnThatWasNotStoppedAndNothingIsStoppedTwice() {
    assertEquals(WRONG_STAGE, assertThrows(RefusedException.class, () -> opening.resume("已修复", END)).refusal);
    opening.pause(Outage.of(minute(20), minute(30)), CAUSE);
    assertFalse(opening.isHitBy(Outage.of(minute(31), minute(50))));
  }
}
