package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.RecordedPoints;
import org.mingbiao.tendering.review.Review;

/** The agency takes over what a record says of a bidder, such as its credit, between the opening and the review. */
@ApplicationScoped
public class TakePoints {
  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;

  /** The criteria of the tender's method that a record gives; empty for most. */
  public static List<Criterion> criteria(UUID tender) {
    return ChosenMethod.recorded(TenderDocument.current(tender).terms);
  }

  /**
   * Takes the points of one bid.
   *
   * @throws RefusedException {@code WRONG_STAGE} once the review has begun; {@code CRITERION_UNKNOWN}, {@code SCORE_OUT_OF_RANGE},
   *     {@code FIELD_REQUIRED} where a criterion or the source is missing
   */
  @Transactional
  public void take(UUID tenderId, UUID bidId, Map<String, BigDecimal> points, String source) {
    Tender tender = Tender.locked(tenderId);
    Bid bid = require(tenderId, bidId);
    if (bid.stage != BidStage.DECRYPTED || Review.findById(bid.lot) != null) throw RefusedException.of(WRONG_STAGE).at("bid");
    List<Criterion> criteria = criteria(tenderId);
    Score.requireAllowed(criteria, points, TenderLaw.of(law, tender).rule("C10"));
    Set<String> given = points.keySet();
    criteria.stream().filter(criterion -> !given.contains(criterion.id())).findFirst().ifPresent(criterion -> {
      throw RefusedException.of(FIELD_REQUIRED).at(Score.FIELD + criterion.id());
    });
    RecordedPoints row = RecordedPoints.find(bidId).orElseGet(() -> RecordedPoints.of(tenderId, bidId));
    journal.record(row.write(points, source, clock.instant()));
    row.persist();
  }

  /** Whether the agency still owes points before the lot can be judged. */
  static boolean isOwed(Tender tender, Lot lot) {
    if (lot.stage != LotStage.OPENED || Review.findById(lot.id) != null) return false;
    Opening opening = Opening.findById(tender.id);
    if (opening == null || opening.stage == OpeningStage.DECRYPTING || criteria(tender.id).isEmpty()) return false;
    return Score.valid(lot.id).stream().anyMatch(bid -> RecordedPoints.find(bid.id).isEmpty());
  }

  static Bid require(UUID tender, UUID id) {
    Bid bid = Bid.require(id);
    if (!bid.tender.equals(tender)) throw RefusedException.of(NOT_FOUND).with(Map.of("bid", id));
    return bid;
  }
}
