package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.app.road.RoadStop;
import org.mingbiao.app.road.Stop;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;

/** The review on the road, and the seats that wait for an expert. */
@ApplicationScoped
public class ReviewRoad implements RoadStop, Waiting {
  /** Tenders being opened or judged at the same time in one district. */
  static final int LIVE_MAX = 500;

  @Inject BlindLedger ledger;
  @Inject Doors doors;

  @Override
  public RoadStage stage() {
    return RoadStage.SESSION;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Optional<Stop> at(Tender tender, Reader reader) {
    ReviewTexts words = reader.language().words(ReviewTexts.class);
    if (tender.stage != Stage.OPENED) {
      boolean ended = tender.stage == Stage.CONCLUDED || tender.stage == Stage.ARCHIVED;
      if (ended && tender.lots.stream().allMatch(lot -> lot.stage == LotStage.FAILED)) {
        return Optional.of(new Stop(Step.SKIPPED, words.stopLater(), null));
      }
      return Optional.of(new Stop(ended ? Step.DONE : Step.LATER, ended ? words.stopDone() : words.stopLater(), null));
    }
    for (Lot lot : tender.lots) {
      if (lot.stage == LotStage.OPENED) return Optional.of(new Stop(Step.NOW, words.stopNow(lot.number), null));
    }
    return Optional.of(new Stop(Step.DONE, words.stopDone(), null));
  }

  @Override
  public List<Errand> waiting(Reader reader) {
    if (reader.actor().is(BIDDER)) return doors.find(reader.actor()).map(party -> questions(party.id, reader)).orElse(List.of());
    if (reader.actor().is(AGENT)) return doors.find(reader.actor()).map(party -> points(party.id, reader)).orElse(List.of());
    return reader.actor().is(EXPERT) ? seats(reader) : List.of();
  }

  private static List<Errand> questions(UUID party, Reader reader) {
    ReviewTexts words = reader.language().words(ReviewTexts.class);
    return Clarification.<Clarification>find("answeredAt is null and bid in (select b.id from Bid b where b.party = ?1) order by askedAt, id", party)
        .page(0, ERRANDS_MAX).stream()
        .map(asked -> new Errand(words.errandAnswer(Tender.require(Bid.require(asked.bid).tender).title), "/clarifications/" + asked.id, null)).toList();
  }

  private static List<Errand> points(UUID agent, Reader reader) {
    ReviewTexts words = reader.language().words(ReviewTexts.class);
    return Tender.<Tender>find("agent = ?1 and stage = ?2", agent, Stage.OPENED).page(0, ERRANDS_MAX).list().stream()
        .filter(tender -> tender.lots.stream().anyMatch(lot -> TakePoints.isOwed(tender, lot)))
        .map(tender -> new Errand(words.errandPoints(tender.title), "/tenders/" + tender.id + "/points", null)).toList();
  }

  private List<Errand> seats(Reader reader) {
    ReviewTexts words = reader.language().words(ReviewTexts.class);
    List<Errand> errands = new ArrayList<>();
    for (Tender tender : Tender.<Tender>find("stage in ?1", List.of(Stage.ANNOUNCED, Stage.OPENED)).page(0, LIVE_MAX).list()) {
      for (Lot lot : tender.lots) if (isMine(tender, lot, reader)) errands.add(new Errand(words.errand(tender.title), "/review/" + lot.id, null));
    }
    return errands;
  }

  private boolean isMine(Tender tender, Lot lot, Reader reader) {
    Review review = Review.findById(lot.id);
    boolean over = review != null && review.stage == ReviewStage.DELIVERED || lot.stage != LotStage.OPENED && lot.stage != LotStage.BIDDING;
    return !over && new CommitteeBook(ledger, tender.id, lot.id).seatOf(reader.actor().username()).isPresent();
  }
}
