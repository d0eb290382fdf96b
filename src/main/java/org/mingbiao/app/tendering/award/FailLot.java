package org.mingbiao.app.tendering.award;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.TOO_FEW_BIDS;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.road.Gazette;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.notice.NoticeDraft;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.Wording;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotMove;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.Shortfall;

/**
 * Gives a lot up after its opening, with a reason that is published: too few bids are left, all were rejected, or nobody is left
 * who could win (政府采购法 第三十六条, 第三十七条; 招标投标法 第四十二条, 第六十四条). Its bonds may go back from then on.
 */
@ApplicationScoped
public class FailLot {
  static final int REASON_MAX = 2_000;

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;
  @Inject Gazette gazette;
  @Inject AwardLot awardLot;
  @Inject Results results;

  /**
   * Gives the lot up; the last lot's end concludes the tender.
   *
   * @param reason stands in the notice and in the journal
   * @throws RefusedException {@code BIDS_SUFFICE} while the lot can go on; {@code WRONG_STAGE} before the opening record is made, while
   *     the committee judges, and while a candidate stands who was never passed over; {@code FIELD_REQUIRED}
   */
  @Transactional
  public void fail(UUID lotId, String reason) {
    Tender tender = AwardLot.locked(lotId);
    tender.requireRunning();
    Lot lot = tender.lot(lotId);
    String why = require(tender, lot);
    String said = said(reason);
    int left = Shortfall.left(Bid.ofLot(lotId), TenderLaw.of(law, tender));
    journal.record(new AwardFact.LotFailed(tender.id, lotId, left, said), tender.moveLot(lotId, LotMove.FAIL, why));
    publish(tender, lot, said, clock.instant());
    awardLot.concludeIfOver(tender);
  }

  /** Whether the agency may give the lot up now, so that its page offers it and its desk asks for it. */
  boolean isOwed(Tender tender, Lot lot) {
    Award award = Award.findById(lot.id);
    if (award != null && lot.stage != LotStage.REVIEWED) return lot.stage == LotStage.PUBLICISED && award.isRepeatable();
    TenderLaw bound = TenderLaw.of(law, tender);
    return isRecorded(tender, lot) && shortfall(lot, bound).failsTheLot(bound, counts(tender));
  }

  /** @return the short reason that the lot's move carries */
  private String require(Tender tender, Lot lot) {
    Award award = Award.findById(lot.id);
    if (award != null && lot.stage != LotStage.REVIEWED) return award.whyRepeated().name();
    if (!isRecorded(tender, lot)) throw RefusedException.of(WRONG_STAGE).with(Map.of("lot", lot.stage, "from", OpeningStage.RECORDED));
    TenderLaw bound = TenderLaw.of(law, tender);
    shortfall(lot, bound).require(bound, counts(tender));
    return TOO_FEW_BIDS.name();
  }

  /** Nobody decides on the opening while it may still be objected to. */
  private static boolean isRecorded(Tender tender, Lot lot) {
    if (lot.stage != LotStage.OPENED && lot.stage != LotStage.REVIEWED) return false;
    Opening opening = Opening.findById(tender.id);
    return opening != null && opening.stage == OpeningStage.RECORDED;
  }

  private Shortfall shortfall(Lot lot, TenderLaw bound) {
    Review review = Review.findById(lot.id);
    boolean delivered = review != null && review.stage == ReviewStage.DELIVERED && lot.stage == LotStage.REVIEWED;
    boolean winnable = delivered && results.of(lot.id).candidates().stream()
        .anyMatch(bid -> Bid.require(UUID.fromString(bid)).stage != BidStage.REJECTED);
    return new Shortfall(review == null ? null : review.stage, Shortfall.left(Bid.ofLot(lot.id), bound), winnable);
  }

  private static CountRule counts(Tender tender) {
    return TenderDocument.current(tender.id).terms.countRule();
  }

  private void publish(Tender tender, Lot lot, String reason, Instant now) {
    AwardTexts words = Language.CHINESE.words(AwardTexts.class);
    Wording wording = new Wording(words.failureTitle(tender.title, lot.number), words.failureText(tender.title, tender.code, lot.title, reason));
    gazette.publish(tender, new NoticeDraft(NoticeKind.EXCEPTION, lot.id, wording, null, Gazette.buyer(tender), Map.of()), now);
  }

  private static String said(String reason) {
    if (reason == null || reason.isBlank() || reason.length() > REASON_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("reason").with(Map.of("charactersMax", REASON_MAX));
    }
    return reason.strip();
  }
}
