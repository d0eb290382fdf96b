package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Recusal;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Change;
import org.mingbiao.tendering.review.RecordedPoints;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.SheetBook;
import org.mingbiao.tendering.review.Shortfall;

/** Members come, go and are replaced. */
@ApplicationScoped
public class Committee {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Acting acting;

  /** A member comes and declares that nothing keeps it away; the register is asked too. */
  @Transactional
  public void checkIn(UUID lotId, String username) {
    Tender tender = lockedTender(lotId);
    CommitteeBook book = book(tender, lotId);
    TenderLaw bound = TenderLaw.of(law, tender);
    book.seatOf(username).ifPresent(seat -> {
      if (seat.expert() != null) recusal(tender, lotId).require(Expert.findById(seat.expert()), bound);
      else CommitteeBook.requireNoAgency(acting.partyIfAny().map(unit -> unit.id).orElse(null), tender.agent, bound);
    });
    journal.record(book.checkIn(username, clock.instant()));
  }

  /** A member stays away, at check-in or later; what it wrote is void and the seat is free again. */
  @Transactional
  public void recuse(UUID lotId, String username, String reason) {
    Tender tender = lockedTender(lotId);
    CommitteeBook book = book(tender, lotId);
    Instant now = clock.instant();
    int number = book.seatOf(username).map(CommitteeBook.Seat::number).orElse(0);
    journal.record(book.recuse(username, reason, now));
    Review review = Review.findById(lotId);
    if (review == null) return;
    journal.record(new SheetBook(ledger, tender.id, lotId).empty(number, username, now));
    if (review.stage == ReviewStage.COUNTED) journal.record(review.recount(Change.MEMBER_REPLACED));
  }

  /** The members choose who leads; the review begins with it when all have come. */
  @Transactional
  public void lead(UUID lotId, String username) {
    Tender tender = lockedTender(lotId);
    CommitteeBook book = book(tender, lotId);
    Instant now = clock.instant();
    if (book.seats().stream().anyMatch(seat -> !seat.checkedIn())) throw RefusedException.of(WRONG_STAGE).at("seats");
    TenderLaw bound = TenderLaw.of(law, tender);
    book.requireLawful(bound, tender.budget);
    journal.record(book.lead(username, bound.find("C02L").orElse(null), now));
    if (Review.findById(lotId) != null) return;
    if (tender.lot(lotId).stage != LotStage.OPENED) throw RefusedException.of(WRONG_STAGE).with(Map.of("stage", tender.lot(lotId).stage));
    tender.requireRunning();
    Shortfall.requireEnough(Shortfall.left(Bid.ofLot(lotId), bound), bound, TenderDocument.current(tender.id).terms.countRule());
    RecordedPoints.requireAll(Score.valid(lotId).stream().map(bid -> bid.id).toList(),
        TakePoints.criteria(tender.id).stream().map(Criterion::id).toList());
    Review review = Review.start(tender.id, lotId, tender.world, now);
    review.persist();
    journal.record(review.started());
  }

  private Recusal recusal(Tender tender, UUID lot) {
    return Recusal.of(tender, lot, TenderLaw.of(law, tender), WorkingCalendar.dayOf(clock.instant()));
  }

  CommitteeBook book(Tender tender, UUID lot) {
    return new CommitteeBook(ledger, tender.id, lot);
  }

  static Tender lockedTender(UUID lot) {
    Lot found = Lot.findById(lot);
    if (found == null) throw RefusedException.of(NOT_FOUND).with(Map.of("lot", lot));
    return Tender.locked(found.tender.id);
  }
}
