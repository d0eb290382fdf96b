package org.mingbiao.tendering.qualification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_QUALIFIED;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.blind.MemoryLedger;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.Qualification;

class QualificationBookTest {
  static final Instant UNTIL = Papers.NOW.plus(Duration.ofDays(14));
  static final List<String> FILES = List.of("f".repeat(64));
  static final List<UUID> FOUR = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  final Papers papers = new Papers();
  QualificationBook book;

  @BeforeEach
  void prequalify() {
    papers.qualification = Qualification.BEFORE_BIDS;
    papers.applicationUntil = UNTIL;
    book = new QualificationBook(new MemoryLedger(), papers.announced(), papers.terms(), papers.law());
  }

  static Consortium alone(UUID party) {
    return new Consortium(party, List.of(), null);
  }

  void decide(int passing, int of) {
    FOUR.subList(0, of).forEach(party -> book.apply(alone(party), FILES, Papers.NOW));
    for (int i = 0; i < of; i++) book.decide(FOUR.get(i), i < passing, "业绩不足", UNTIL);
  }

  static void refused(Refusal refusal, Executable act) {
    assertEquals(refusal, assertThrows(RefusedException.class, act).refusal);
  }

  @Test
  void takesApplicationsBeforeTheEndAndNoneAtIt() {
    assertDoesNotThrow(() -> book.apply(alone(FOUR.get(0)), FILES, UNTIL.minusNanos(1_000)));
    refused(BID_LATE, () -> book.apply(alone(FOUR.get(1)), FILES, UNTIL));
  }

  @Test
  void showsNoApplicationWhileOthersMayStillCome() {
    refused(SECRET_YET, () -> book.applications(UNTIL.minusNanos(1_000)));
  }

  @Test
  void decidesAgainstAnApplicantOnlyWithAReason() {
    book.apply(alone(FOUR.get(0)), FILES, Papers.NOW);
    refused(FIELD_REQUIRED, () -> book.decide(FOUR.get(0), false, " ", UNTIL));
  }

  @Test
  void letsOnlyThoseBidWhoPassed() {
    decide(3, 4);
    assertDoesNotThrow(() -> book.requireQualified(alone(FOUR.get(0))));
    refused(NOT_QUALIFIED, () -> book.requireQualified(alone(FOUR.get(3))));
    refused(NOT_QUALIFIED, () -> book.requireQualified(alone(UUID.randomUUID())));
  }

  @Test
  void findsThreeEnoughAndTwoTooFew() {
    decide(3, 4);
    assertTrue(book.close(UNTIL).enough());
  }

  @Test
  void findsTwoTooFew() {
    decide(2, 4);
    assertFalse(book.close(UNTIL).enough());
  }

  @Test
  void closesOnlyWhenEveryApplicationIsDecided() {
    book.apply(alone(FOUR.get(0)), FILES, Papers.NOW);
    refused(WRONG_STAGE, () -> book.close(UNTIL));
  }

  @Test
  void asksNobodyToBeQualifiedWhereTheBidsAreCheckedInstead() {
    papers.qualification = Qualification.WITH_BIDS;
    var open = new QualificationBook(new MemoryLedger(), papers.tender(), papers.terms(), papers.law());
    assertDoesNotThrow(() -> open.requireQualified(alone(FOUR.get(0))));
  }
}
