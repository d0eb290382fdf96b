package org.mingbiao.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_MISMATCH;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_SEALED;
import static org.mingbiao.shared.refusal.Refusal.RESERVE_TWICE;
import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.opening.ReservePrice.Key;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

class ReservePriceTest {
  static final Key KEY = new Key("9350000.00", "它山堰的水");
  static final Instant LAST = Papers.DEADLINE.minusNanos(1_000);

  final Papers papers = new Papers();
  final Tender tender = papers.announced();
  final Lot lot = tender.lots.get(0);

  ReservePrice sealed(Key key) {
    return ReservePrice.seal(tender, lot, ReservePrice.digest(tender, lot, key), null, papers.law(), LAST);
  }

  Opening decrypting() {
    return Opening.start(tender, papers.terms(), papers.law(), Papers.DEADLINE);
  }

  Opening shown() {
    Opening opening = decrypting();
    opening.show(papers.terms(), true, Papers.DEADLINE);
    return opening;
  }

  static RefusedException refused(Refusal refusal, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    return refused;
  }

  @Test
  void aLotHasOneAndNoSecond() {
    ReservePrice first = sealed(KEY);
    assertEquals("S27R", refused(RESERVE_TWICE, () -> ReservePrice.seal(tender, lot, "a".repeat(64), first, papers.law(), LAST)).rule);
  }

  @Test
  void isSealedBeforeTheDeadlineAndNotAtIt() {
    assertDoesNotThrow(() -> sealed(KEY));
    refused(WRONG_STAGE, () -> ReservePrice.seal(tender, lot, "a".repeat(64), null, papers.law(), Papers.DEADLINE));
  }

  @Test
  void isTakenAsADigestAndNeverAsAnAmount() {
    refused(FIELD_REQUIRED, () -> ReservePrice.seal(tender, lot, KEY.amount(), null, papers.law(), LAST));
    assertNull(sealed(KEY).amount);
  }

  @Test
  void isNoThingOfGovernmentProcurement() {
    papers.world(World.PROCUREMENT);
    refused(RULE_NOT_IN_FORCE, () -> sealed(KEY));
  }

  @Test
  void isOpenedWhenAllPricesAreShownAndNotBefore() {
    ReservePrice price = sealed(KEY);
    refused(WRONG_STAGE, () -> price.open(tender, decrypting(), KEY, Papers.DEADLINE));
    price.open(tender, shown(), KEY, Papers.DEADLINE);
    assertEquals(new BigDecimal("9350000.00"), price.amount);
    refused(WRONG_STAGE, () -> price.open(tender, shown(), KEY, Papers.DEADLINE));
  }

  @Test
  void isOpenedByWhatSealedItOnly() {
    ReservePrice price = sealed(KEY);
    refused(RESERVE_MISMATCH, () -> price.open(tender, shown(), new Key("9360000.00", KEY.words()), Papers.DEADLINE));
    refused(RESERVE_MISMATCH, () -> price.open(tender, shown(), new Key(KEY.amount(), "别的话"), Papers.DEADLINE));
    Key noAmount = new Key("九百万", "话");
    refused(AMOUNT_INVALID, () -> sealed(noAmount).open(tender, shown(), noAmount, Papers.DEADLINE));
  }

  @Test
  void theOpeningIsNotOnRecordBeforeItIsPublishedOrItsLossIs() {
    ReservePrice price = sealed(KEY);
    assertEquals("O06", refused(RESERVE_SEALED, () -> ReservePrice.requireOpened(List.of(price), papers.law())).rule);
    refused(FIELD_REQUIRED, () -> price.lose(shown(), " ", Papers.DEADLINE));
    price.lose(shown(), "口令遗失", Papers.DEADLINE);
    assertDoesNotThrow(() -> ReservePrice.requireOpened(List.of(price), papers.law()));
    assertDoesNotThrow(() -> ReservePrice.requireOpened(List.of(), papers.law()));
  }
}
