package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewFact;
import org.mingbiao.tendering.review.ReviewStage;

/** What the committee decides together: rejections by vote, questions in writing, signatures, delivery. */
@ApplicationScoped
public class Report {
  @Inject Clock clock;
  @Inject BlindLedger ledger;
  @Inject LawBook law;
  @Inject Journal journal;

  @Transactional
  public UUID propose(String username, Rejection.Motion motion) {
    Tender tender = Committee.lockedTender(motion.lot());
    requireMember(tender, motion.lot(), username);
    Bid bid = requireBid(motion.lot(), motion.bid());
    if (Review.require(motion.lot()).stage != ReviewStage.SCORING) throw RefusedException.of(WRONG_STAGE);
    Rejection.requireWant(motion.ground(), Score.valid(motion.lot()).size(), TenderLaw.of(law, tender));
    Rejection rejection = Rejection.propose(new Rejection.Motion(motion.lot(), bid.id, motion.ground(), motion.clause(), motion.page(),
        motion.reason()), tender.world, clock.instant());
    rejection.persist();
    return rejection.id;
  }

  /** @return whether the bid is rejected now */
  @Transactional
  public boolean vote(UUID lot, String username, UUID rejectionId, boolean aye) {
    Tender tender = Committee.lockedTender(lot);
    CommitteeBook.Seat seat = requireMember(tender, lot, username);
    Rejection rejection = Rejection.findById(rejectionId);
    if (rejection == null || !rejection.lot.equals(lot)) throw RefusedException.of(NOT_FOUND).with(Map.of("rejection", rejectionId));
    int seats = new CommitteeBook(ledger, tender.id, lot).seats().size();
    if (!rejection.vote(seat.number(), aye, seats, clock.instant())) return false;
    Bid bid = Bid.require(rejection.bid);
    reject(bid, rejection);
    if (rejection.ground == Ground.NO_COMPETITION) rejectAll(rejection);
    return true;
  }

  private void reject(Bid bid, Rejection rejection) {
    journal.record(bid.move(BidMove.REJECT, rejection.ground.name()),
        new ReviewFact.Rejected(bid.tender, bid.id, rejection.id, rejection.ground));
  }

  /** Want of competition is no fault of one bid: the committee rejects all or none. */
  private void rejectAll(Rejection first) {
    for (Bid bid : Score.valid(first.lot)) {
      Rejection also = first.ofAlso(bid.id);
      also.persist();
      reject(bid, also);
    }
  }

  @Transactional
  public UUID ask(UUID lot, String username, UUID bid, String question) {
    Tender tender = Committee.lockedTender(lot);
    requireMember(tender, lot, username);
    Clarification clarification = Clarification.ask(lot, requireBid(lot, bid).id, question, clock.instant());
    clarification.persist();
    journal.record(new ReviewFact.ClarificationAsked(tender.id, clarification.id));
    return clarification.id;
  }

  /** The bidder answers; a foreign question does not exist for it. */
  @Transactional
  public void answer(UUID lot, UUID clarificationId, UUID party, String words) {
    Clarification clarification = Clarification.findById(clarificationId);
    if (clarification == null || !clarification.lot.equals(lot) || !Bid.require(clarification.bid).party.equals(party)) {
      throw RefusedException.of(NOT_FOUND).with(Map.of("clarification", clarificationId));
    }
    Tender tender = Committee.lockedTender(clarification.lot);
    clarification.answer(words, clock.instant());
    journal.record(new ReviewFact.ClarificationAnswered(tender.id, clarification.id));
  }

  /** @param dissent in writing, or blank to agree */
  @Transactional
  public void sign(UUID lot, String username, String dissent) {
    Tender tender = Committee.lockedTender(lot);
    requireMember(tender, lot, username);
    Review review = Review.require(lot);
    if (review.stage != ReviewStage.COUNTED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", review.stage));
    CommitteeBook book = new CommitteeBook(ledger, tender.id, lot);
    Instant now = clock.instant();
    journal.record(book.sign(username, dissent == null || dissent.isBlank() ? null : dissent.strip(), now));
    List<CommitteeBook.Seat> unsigned = book.unsigned(review.countedAt);
    if (unsigned.isEmpty()) journal.record(review.sign(0, review.bundleSha256));
  }

  /** The leader records who neither signed nor dissented in writing: held to agree (实施条例 第五十三条). */
  @Transactional
  public void recordSilent(UUID lot, String leader, String silent) {
    Tender tender = Committee.lockedTender(lot);
    CommitteeBook book = new CommitteeBook(ledger, tender.id, lot);
    if (!book.requireCheckedIn(leader).leads()) throw RefusedException.of(NOT_ALLOWED);
    if (silent == null || silent.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("member");
    Review review = Review.require(lot);
    journal.record(book.silent(silent, clock.instant()));
    if (book.unsigned(review.countedAt).isEmpty()) journal.record(review.sign(0, review.bundleSha256));
  }

  /** The leader hands the signed report to the tenderer. */
  @Transactional
  public void deliver(UUID lot, String leader) {
    Tender tender = Committee.lockedTender(lot);
    if (!new CommitteeBook(ledger, tender.id, lot).requireCheckedIn(leader).leads()) throw RefusedException.of(NOT_ALLOWED);
    journal.record(Review.require(lot).deliver(clock.instant()), tender.moveLot(lot, LotMove.REVIEW, null));
  }

  private CommitteeBook.Seat requireMember(Tender tender, UUID lot, String username) {
    return new CommitteeBook(ledger, tender.id, lot).requireCheckedIn(username);
  }

  private static Bid requireBid(UUID lot, UUID id) {
    Bid bid = Bid.require(id);
    if (!bid.lot.equals(lot)) throw RefusedException.of(NOT_FOUND).at("bid").with(Map.of("bid", id));
    return bid;
  }
}
