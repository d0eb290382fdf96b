package org.mingbiao.tendering.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BIDDER_IS_OPERATOR;
import static org.mingbiao.shared.refusal.Refusal.BID_DUPLICATE;
import static org.mingbiao.shared.refusal.Refusal.BID_FOR_ANOTHER_TENDER;
import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.blind.MemoryLedger;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidEntry.Act;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.Tender;

class BidBookTest {
  static final Instant REGISTERED = Instant.parse("2026-03-02T01:00:00Z");
  static final Instant DEADLINE = Instant.parse("2026-04-01T01:30:00Z");
  static final Instant IN_TIME = DEADLINE.minusNanos(1_000);
  static final String DOCUMENT = "d".repeat(64);
  static final String CODE = "A01-113302127321371686-20191014-000360-4";

  final UUID alpha = UUID.randomUUID();
  final UUID beta = UUID.randomUUID();
  Tender tender;
  UUID lot;
  BidBook book;

  @BeforeEach
  void announce() {
    Papers papers = new Papers();
    papers.bidDeadline = DEADLINE;
    tender = papers.announced();
    lot = tender.lots.get(0).id;
    book = new BidBook(new MemoryLedger(), tender, papers.law());
  }

  BidBook.Offer offer(UUID party, String bidderCode, String mark) {
    return new BidBook.Offer(lot, party, bidderCode, List.of(), null, file(CODE, 1, bidderCode, DOCUMENT, mark));
  }

  static SealedFile file(String tender, int lot, String bidder, String document, String mark) {
    return new SealedFile(mark.repeat(64), 1_024, mark.repeat(64), mark.repeat(32), tender, lot, bidder, document, "INTL", "e".repeat(64));
  }

  BidEntry submit(BidBook.Offer offer, Instant at) {
    return book.submit(offer, DOCUMENT, List.of(), at).entry();
  }

  Refusal refused(BidBook.Offer offer, Instant at) {
    return assertThrows(RefusedException.class, () -> submit(offer, at)).refusal;
  }

  @Test
  void takesABidOneMicrosecondBeforeTheDeadline() {
    assertEquals(Act.SUBMITTED, submit(offer(alpha, "A", "a"), IN_TIME).act());
  }

  @Test
  void refusesABidAtTheDeadlineInstant() {
    var refused = assertThrows(RefusedException.class, () -> submit(offer(alpha, "A", "a"), DEADLINE));
    assertEquals(BID_LATE, refused.refusal);
    assertEquals("E11", refused.rule);
    assertTrue(book.own(alpha).isEmpty());
  }

  @Test
  void recordsALateAttemptWithoutMakingItABid() {
    book.late(offer(alpha, "A", "a"), DEADLINE);
    assertEquals(Act.LATE, book.own(alpha).get(0).act());
    assertTrue(book.standing(DEADLINE).isEmpty());
  }

  @Test
  void countsOnlyTheLastFileOfABidder() {
    BidEntry first = submit(offer(alpha, "A", "a"), REGISTERED);
    BidEntry second = submit(offer(alpha, "A", "b"), IN_TIME);
    assertEquals(Act.REPLACED, second.act());
    assertEquals(first.bid(), second.bid());
    assertEquals(List.of(second), book.standing(DEADLINE));
  }

  @Test
  void givesEveryActAReceiptOfItsOwnAtOnce() {
    BidEntry first = submit(offer(alpha, "A", "a"), REGISTERED);
    BidEntry second = submit(offer(alpha, "A", "b"), IN_TIME);
    BidEntry withdrawn = book.withdraw(lot, alpha, IN_TIME).entry();
    assertEquals(List.of(first, second, withdrawn), book.own(alpha));
    assertEquals(3, Set.of(first.receipt(), second.receipt(), withdrawn.receipt()).size());
    assertEquals(REGISTERED, first.receivedAt());
    assertEquals("a".repeat(64), first.file().sha256());
  }

  @Test
  void letsAWithdrawnBidVanishFromTheCountButNotFromTheBook() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    submit(offer(beta, "B", "b"), REGISTERED);
    book.withdraw(lot, alpha, IN_TIME);
    assertEquals(List.of(beta), book.standing(DEADLINE).stream().map(BidEntry::party).toList());
    assertEquals(3, book.all(DEADLINE).size());
  }

  @Test
  void refusesToWithdrawAtTheDeadline() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    assertEquals(BID_LATE, assertThrows(RefusedException.class, () -> book.withdraw(lot, alpha, DEADLINE)).refusal);
  }

  @Test
  void refusesToWithdrawWhatIsNotThere() {
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> book.withdraw(lot, alpha, IN_TIME)).refusal);
  }

  @Test
  void keepsTheBookShutUntilTheDeadline() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    assertEquals(SECRET_YET, assertThrows(RefusedException.class, () -> book.standing(IN_TIME)).refusal);
    assertEquals(1, book.standing(DEADLINE).size());
  }

  @Test
  void showsABidderOnlyItsOwnActs() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    assertTrue(book.own(beta).isEmpty());
  }

  @Test
  void refusesTheCiphertextOfAnother() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    var copy = new BidBook.Offer(lot, beta, "B", List.of(), null, file(CODE, 1, "B", DOCUMENT, "a"));
    assertEquals(BID_DUPLICATE, refused(copy, IN_TIME));
  }

  @Test
  void takesTheSameFileTwiceFromItsOwner() {
    submit(offer(alpha, "A", "a"), REGISTERED);
    assertEquals(Act.REPLACED, submit(offer(alpha, "A", "a"), IN_TIME).act());
  }

  @Test
  void refusesAFileMadeForAnotherTenderLotBidderOrDocument() {
    for (SealedFile wrong : List.of(file("X", 1, "A", DOCUMENT, "a"), file(CODE, 2, "A", DOCUMENT, "a"),
        file(CODE, 1, "B", DOCUMENT, "a"), file(CODE, 1, "A", "e".repeat(64), "a"))) {
      assertEquals(BID_FOR_ANOTHER_TENDER, refused(new BidBook.Offer(lot, alpha, "A", List.of(), null, wrong), IN_TIME));
    }
    assertTrue(book.own(alpha).isEmpty());
  }

  @Test
  void refusesAConsortiumWithAMemberThatRunsThePlatform() {
    BidBook.Offer alone = offer(alpha, "A", "a");
    BidBook.Offer joint = new BidBook.Offer(lot, alpha, "A", List.of(UUID.randomUUID(), beta), "c".repeat(64), alone.file());
    var refused = assertThrows(RefusedException.class, () -> book.submit(joint, DOCUMENT, List.of(beta), IN_TIME));
    assertEquals(BIDDER_IS_OPERATOR, refused.refusal);
    assertEquals("members", refused.field);
    BidEntry taken = book.submit(joint, DOCUMENT, List.of(UUID.randomUUID()), IN_TIME).entry();
    assertEquals("c".repeat(64), taken.agreement());
  }

  @Test
  void refusesTheOperatorOfThePlatform() {
    var refused = assertThrows(RefusedException.class, () -> book.submit(offer(alpha, "A", "a"), DOCUMENT, List.of(alpha), IN_TIME));
    assertEquals(BIDDER_IS_OPERATOR, refused.refusal);
  }
}
