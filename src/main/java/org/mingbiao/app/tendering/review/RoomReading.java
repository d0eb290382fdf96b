package org.mingbiao.app.tendering.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.evaluation.report.Standing;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.SheetBook;

/** Reads the room for one member. */
@ApplicationScoped
public class RoomReading {
  @Inject BlindLedger ledger;
  @Inject LawBook law;
  @Inject Count count;
  @Inject ReviewAccess access;

  RoomView of(UUID lotId, String username, Language language) {
    UUID tenderId = access.requireSeat(lotId, username);
    Tender tender = Tender.require(tenderId);
    Lot lot = tender.lot(lotId);
    CommitteeBook committee = new CommitteeBook(ledger, tenderId, lotId);
    List<CommitteeBook.Seat> seats = committee.seats();
    CommitteeBook.Seat own = committee.seatOf(username).orElseThrow();
    Review review = Review.findById(lotId);
    SheetBook sheets = new SheetBook(ledger, tenderId, lotId);
    List<RoomView.BidPart> bids = own.checkedIn() ? bids(tender, lotId, sheets, own, language.words(ReviewTexts.class)) : List.of();
    boolean signed = review != null && review.countedAt != null
        && committee.unsigned(review.countedAt).stream().noneMatch(seat -> seat.username().equals(username));
    boolean counted = review != null && review.stage == ReviewStage.COUNTED;
    TenderLaw bound = TenderLaw.of(law, tender);
    return new RoomView(tenderId, lotId, tender.title, lot.number, review == null ? null : review.stage, stations(review, language), own.checkedIn(),
        seats.stream().allMatch(CommitteeBook.Seat::checkedIn), seats.stream().map(seat -> line(seat, username)).toList(), bids,
        Stream.of(Ground.values()).filter(ground -> ground.binds(tender.world)).toList(), review == null ? 0 : sheets.handedInCount(),
        sheets.isHandedIn(own.number()), review == null || review.bundleSha256 == null || review.stage == ReviewStage.SCORING ? null : result(review),
        counted && !signed, counted && own.leads() ? unsigned(committee, review, username) : List.of(), review != null && review.stage == ReviewStage.SIGNED && own.leads(),
        bound.find("C10").or(() -> bound.find("C01")).map(rule -> rule.article()).orElse(""));
  }

  private static List<RoomView.SeatLine> unsigned(CommitteeBook committee, Review review, String me) {
    return committee.unsigned(review.countedAt).stream().filter(seat -> !seat.username().equals(me)).map(seat -> line(seat, me)).toList();
  }

  private static RoomView.SeatLine line(CommitteeBook.Seat seat, String me) {
    return new RoomView.SeatLine(seat.number(), seat.username(), seat.username().equals(me), seat.checkedIn(), seat.leads());
  }

  private static List<Station> stations(Review review, Language language) {
    if (review == null) return null;
    ReviewTexts words = language.words(ReviewTexts.class);
    return Stream.of(ReviewStage.values()).map(stage -> {
      int passed = stage.compareTo(review.stage);
      return new Station(words.stage(stage), passed < 0 ? Step.DONE : passed == 0 ? Step.NOW : Step.LATER);
    }).toList();
  }

  private List<RoomView.BidPart> bids(Tender tender, UUID lot, SheetBook sheets, CommitteeBook.Seat own, ReviewTexts words) {
    Map<UUID, SheetBook.Sheet> mine = sheets.sheetsOf(own.number());
    List<Criterion> criteria = Score.criteria(tender);
    boolean blind = Score.pack(tender).judging().blind();
    List<RoomView.BidPart> parts = new ArrayList<>();
    for (Bid bid : Bid.ofLot(lot)) {
      if (bid.price == null) continue;
      SheetBook.Sheet sheet = mine.get(bid.id);
      parts.add(new RoomView.BidPart(bid.id, parts.size() + 1, blind ? "" : Party.require(bid.party).name, bid.price,
          bid.stage == BidStage.REJECTED, sheet != null, papers(bid), criteria.stream().map(c -> criterion(c, sheet, words)).toList(),
          Clarification.ofLot(lot).stream().filter(c -> c.bid.equals(bid.id)).toList(), motions(lot, bid)));
    }
    return parts;
  }

  private static RoomView.CriterionLine criterion(Criterion criterion, SheetBook.Sheet sheet, ReviewTexts words) {
    BigDecimal saved = sheet == null ? null : sheet.scores().get(criterion.id());
    return new RoomView.CriterionLine(Score.FIELD + criterion.id(), criterion.title(),
        words.range(criterion.min().toPlainString(), criterion.max().toPlainString()), saved == null ? "" : saved.toPlainString());
  }

  private static List<RoomView.Paper> papers(Bid bid) {
    return Attachment.<Attachment>list("matter = ?1 order by purpose, name", bid.id).stream().map(a -> new RoomView.Paper(a.id, a.name)).toList();
  }

  private static List<RoomView.MotionLine> motions(UUID lot, Bid bid) {
    return Rejection.ofLot(lot).stream().filter(motion -> motion.bid.equals(bid.id)).map(motion -> new RoomView.MotionLine(motion.ground,
        motion.clause, motion.page, motion.reason, motion.votes.values().stream().filter(Boolean::booleanValue).count(), motion.decidedAt == null,
        "/review/" + lot + "/rejections/" + motion.id + "/votes")).toList();
  }

  private List<RoomView.ResultLine> result(Review review) {
    return count.bundle(review).result().standings().stream().map(RoomReading::line).toList();
  }

  private static RoomView.ResultLine line(Standing standing) {
    String bidder = Party.require(Bid.require(UUID.fromString(standing.bidder())).party).name;
    return new RoomView.ResultLine(standing.rank(), bidder, standing.evaluated(), standing.total());
  }
}
