package org.mingbiao.tendering.qualification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_QUALIFIED;
import static org.mingbiao.shared.refusal.Refusal.SCORE_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.math.BigDecimal;
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
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;

class QualificationBookTest {
  static final Instant UNTIL = Papers.NOW.plus(Duration.ofDays(14));
  static final List<ApplicationFile> FILES = List.of(new ApplicationFile("申请文件.pdf", "f".repeat(64), 1_024));
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

  static final List<Integer> TENDERER = List.of(ApplicationEntry.TENDERER);

  void judged(int passing, int of) {
    FOUR.subList(0, of).forEach(party -> book.apply(alone(party), FILES, Papers.NOW));
    for (int i = 0; i < of; i++) book.judge(new Judgement(FOUR.get(i), ApplicationEntry.TENDERER, i < passing, null, "业绩不足"), false, UNTIL);
  }

  boolean enough(int passing, int of) {
    judged(passing, of);
    return book.decide(TENDERER, null, UNTIL).enough();
  }

  void judge(int applicant, int seat, boolean passes, String points) {
    book.judge(new Judgement(FOUR.get(applicant), seat, passes, points == null ? null : new BigDecimal(points), "业绩不足"), points != null, UNTIL);
  }

  Act outcome(int applicant) {
    return book.own(FOUR.get(applicant)).orElseThrow().act();
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
    refused(FIELD_REQUIRED, () -> book.judge(new Judgement(FOUR.get(0), ApplicationEntry.TENDERER, false, null, " "), false, UNTIL));
  }

  @Test
  void letsOnlyThoseBidWhoPassed() {
    assertTrue(enough(3, 4));
    assertDoesNotThrow(() -> book.requireQualified(alone(FOUR.get(0))));
    refused(NOT_QUALIFIED, () -> book.requireQualified(alone(FOUR.get(3))));
    refused(NOT_QUALIFIED, () -> book.requireQualified(alone(UUID.randomUUID())));
  }

  @Test
  void findsThreeEnoughAndTwoTooFew() {
    assertTrue(enough(3, 4));
    papers.world(papers.world);
    prequalify();
    assertFalse(enough(2, 4));
  }

  @Test
  void letsNobodyBidBeforeAllIsDecided() {
    judged(4, 4);
    refused(NOT_QUALIFIED, () -> book.requireQualified(alone(FOUR.get(0))));
  }

  @Test
  void closesOnlyWhenEverySeatHasJudgedEveryApplication() {
    FOUR.subList(0, 2).forEach(party -> book.apply(alone(party), FILES, Papers.NOW));
    for (int seat = 1; seat <= 3; seat++) judge(0, seat, true, null);
    judge(1, 1, true, null);
    judge(1, 2, true, null);
    refused(WRONG_STAGE, () -> book.decide(List.of(1, 2, 3), null, UNTIL));
    refused(WRONG_STAGE, () -> book.decide(List.of(), null, UNTIL));
    judge(1, 3, false, null);
    assertFalse(book.decide(List.of(1, 2, 3), null, UNTIL).enough());
  }

  @Test
  void voidsWhatAReplacedMemberFound() {
    book.apply(alone(FOUR.get(0)), FILES, Papers.NOW);
    for (int seat = 1; seat <= 3; seat++) judge(0, seat, true, null);
    book.empty(3, UNTIL);
    refused(WRONG_STAGE, () -> book.decide(List.of(1, 2, 3), null, UNTIL));
    judge(0, 3, false, null);
    book.decide(List.of(1, 2, 3), null, UNTIL);
    assertEquals(Act.PASSED, outcome(0));
  }

  @Test
  void findsNobodyTooFewWithoutACommittee() {
    assertFalse(book.decide(List.of(), null, UNTIL).enough());
  }

  @Test
  void passesWithMoreThanHalfOfTheSeatsAndSaysWhyNot() {
    FOUR.subList(0, 2).forEach(party -> book.apply(alone(party), FILES, Papers.NOW));
    for (int seat = 1; seat <= 5; seat++) {
      judge(0, seat, seat <= 3, null);
      judge(1, seat, seat <= 2, null);
    }
    book.decide(List.of(1, 2, 3, 4, 5), null, UNTIL);
    assertEquals(Act.PASSED, outcome(0));
    assertEquals(Act.FAILED, outcome(1));
    assertEquals("业绩不足", book.own(FOUR.get(1)).orElseThrow().reason());
  }

  @Test
  void givesTheLimitedPlacesByPointsAndSharesTheLast() {
    FOUR.forEach(party -> book.apply(alone(party), FILES, Papers.NOW));
    judge(0, 0, true, "90");
    judge(1, 0, true, "80");
    judge(2, 0, true, "80");
    judge(3, 0, true, "79.99");
    book.decide(TENDERER, 2, UNTIL);
    assertEquals(List.of(Act.PASSED, Act.PASSED, Act.PASSED, Act.FAILED), List.of(outcome(0), outcome(1), outcome(2), outcome(3)));
    assertEquals(Ballot.OUTRANKED, book.own(FOUR.get(3)).orElseThrow().reason());
  }

  @Test
  void asksForPointsWithinAHundredWherePlacesAreLimited() {
    book.apply(alone(FOUR.get(0)), FILES, Papers.NOW);
    judge(0, 0, true, "100");
    refused(SCORE_OUT_OF_RANGE, () -> judge(0, 0, true, "100.01"));
    refused(FIELD_REQUIRED, () -> book.judge(new Judgement(FOUR.get(0), 0, true, null, null), true, UNTIL));
  }

  @Test
  void saysHowManyMayPassBeforeTheAnnouncementOnlyAndNoFewerThanThree() {
    Papers open = new Papers();
    Prequalification way = Prequalification.of(open.tender().id);
    assertEquals(3, way.limit(open.tender(), 3, 3).places());
    refused(AMOUNT_INVALID, () -> way.limit(open.tender(), 2, 3));
    open.announced();
    refused(WRONG_STAGE, () -> way.limit(open.tender(), 5, 3));
  }

  @Test
  void asksNobodyToBeQualifiedWhereTheBidsAreCheckedInstead() {
    papers.qualification = Qualification.WITH_BIDS;
    var open = new QualificationBook(new MemoryLedger(), papers.tender(), papers.terms(), papers.law());
    assertDoesNotThrow(() -> open.requireQualified(alone(FOUR.get(0))));
  }
}
