package org.mingbiao.app.tendering.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.ReviewStage;

/**
 * The committee's room as one member sees it: its own sheet and nobody else's.
 *
 * @param stage null before the review has begun
 * @param here whether this member has checked in
 * @param sheetsIn how many sheets are in
 * @param result null until computed
 * @param silent who has not signed yet, for the leader alone
 */
public record RoomView(UUID tender, UUID lot, String title, int number, ReviewStage stage, List<Station> stations, boolean here, boolean allHere,
    List<SeatLine> seats, List<BidPart> bids, List<Ground> grounds, int sheetsIn, boolean handedIn, List<ResultLine> result, boolean maySign,
    List<SeatLine> silent, boolean mayDeliver, String article) {

  /** @param username only for members, who choose their leader among each other */
  public record SeatLine(int number, String username, boolean you, boolean here, boolean leads) {}

  public record Paper(UUID id, String name) {}

  /** @param value what the member has saved, or empty */
  public record CriterionLine(String field, String title, String range, String value) {}

  public record MotionLine(Ground ground, String clause, String page, String reason, long ayes, boolean open, String action) {}

  /** @param judged whether this member has saved a sheet for it */
  public record BidPart(UUID id, int number, String name, BigDecimal price, boolean rejected, boolean judged, List<Paper> papers,
      List<CriterionLine> criteria, List<Clarification> questions, List<MotionLine> motions) {}

  public record ResultLine(Integer rank, String bidder, BigDecimal price, BigDecimal total) {}

  public boolean scoring() {
    return stage == ReviewStage.SCORING;
  }

  public boolean delivered() {
    return stage == ReviewStage.DELIVERED;
  }

  public boolean allIn() {
    return sheetsIn == seats.size();
  }

  public boolean motions() {
    return bids.stream().anyMatch(bid -> !bid.motions().isEmpty());
  }

  public String entrance() {
    return "/review/" + lot;
  }

  /** The page of one bid. */
  public String bid(UUID bid) {
    return path("bids/" + bid);
  }

  public String sheet(UUID bid) {
    return path("sheets/" + bid);
  }

  public String path(String act) {
    return "/review/" + lot + "/" + act;
  }
}
