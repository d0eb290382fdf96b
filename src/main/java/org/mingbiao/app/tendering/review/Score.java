package org.mingbiao.app.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.CRITERION_UNKNOWN;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SCORE_OUT_OF_RANGE;
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
import java.util.stream.Collectors;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.SheetBook;

/** A member writes its own sheet and hands it in; nobody else reads it before all are in. */
@ApplicationScoped
public class Score {
  /** What stands before a criterion in the name of its field. */
  static final String FIELD = "scores.";
  @Inject Clock clock;
  @Inject BlindLedger ledger;
  @Inject LawBook law;
  @Inject Journal journal;

  /** @param reasons written reasons for scores far from the others', by criterion */
  public record Points(UUID bid, Map<String, BigDecimal> scores, Map<String, String> reasons) {}

  @Transactional
  public void save(UUID lot, String username, Points points) {
    Tender tender = Committee.lockedTender(lot);
    CommitteeBook.Seat seat = requireScoring(tender, lot, username);
    if (valid(lot).stream().noneMatch(bid -> bid.id.equals(points.bid()))) {
      throw RefusedException.of(NOT_FOUND).at("bid").with(Map.of("bid", points.bid()));
    }
    requireAllowed(criteria(tender), points.scores(), TenderLaw.of(law, tender).rule("C10"));
    var sheet = new SheetBook.Sheet(seat.number(), username, points.bid(), points.scores(), points.reasons());
    journal.record(sheets(tender, lot).save(sheet, clock.instant()));
  }

  @Transactional
  public void handIn(UUID lot, String username) {
    Tender tender = Committee.lockedTender(lot);
    CommitteeBook.Seat seat = requireScoring(tender, lot, username);
    List<UUID> bids = valid(lot).stream().map(bid -> bid.id).toList();
    Set<String> criteria = criteria(tender).stream().map(Criterion::id).collect(Collectors.toSet());
    journal.record(sheets(tender, lot).handIn(seat.number(), username, bids, criteria, clock.instant()));
  }

  /** The criteria that members score; what a record gives is not theirs. */
  static List<Criterion> criteria(Tender tender) {
    return pack(tender).judging().criteria().stream().filter(criterion -> criterion.scoring() != Scoring.RECORDED).toList();
  }

  static MethodPack pack(Tender tender) {
    return ChosenMethod.of(TenderDocument.current(tender.id).terms);
  }

  /** Bids that were opened and not rejected. */
  static List<Bid> valid(UUID lot) {
    return Bid.ofLot(lot).stream().filter(bid -> bid.stage == BidStage.DECRYPTED).toList();
  }

  SheetBook sheets(Tender tender, UUID lot) {
    return new SheetBook(ledger, tender.id, lot);
  }

  private CommitteeBook.Seat requireScoring(Tender tender, UUID lot, String username) {
    CommitteeBook.Seat seat = new CommitteeBook(ledger, tender.id, lot).requireCheckedIn(username);
    if (Review.require(lot).stage != ReviewStage.SCORING) throw RefusedException.of(WRONG_STAGE);
    return seat;
  }

  /** Only what the document asks for counts, within its points. */
  static void requireAllowed(List<Criterion> criteria, Map<String, BigDecimal> scores, Rule only) {
    scores.forEach((id, score) -> {
      Criterion criterion = criteria.stream().filter(c -> c.id().equals(id)).findFirst()
          .orElseThrow(() -> only.refused(CRITERION_UNKNOWN).at(FIELD + id).with(Map.of("criterion", id)));
      if (!criterion.allows(score)) {
        throw only.refused(SCORE_OUT_OF_RANGE).at(FIELD + id).with(Map.of("min", criterion.min(), "max", criterion.max(), "given", score));
      }
    });
  }
}
