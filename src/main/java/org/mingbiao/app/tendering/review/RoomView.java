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
 */
public record RoomView(UUID tender, UUID lot, String title, int number, ReviewStage stage, List<Station> stations, boolean here, boolean allHere,
    List<SeatLine> seats, List<BidPart> bids, List<Ground> grounds, int sheetsIn, boolean handedIn, List<ResultLine> result, boolean maySign,
    boolean mayDeliver, String article) {

  /** @param username only for members, who choose their leader among each other */
  public record SeatLine(int number, String username, boolean you, boolean here, boolean leads) {}

  public record Paper(UUID id, String name) {}

  /** @param value what the member has saved, or empty */
  public record CriterionLine(String field, String title, String range, String value) {}

  public record MotionLine(Ground ground, String clause, String page, String reason, long ayes, boolean open, String action) {}

  public record BidPart(UUID id, int number, String name, BigDecimal price, boolean rejected, List<Paper> papers, List<CriterionLine> criteria,
      List<Clarification> questions, List<MotionLine> motions, String sheetAction) {}

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

  public String path(String act) {
    return "/review/" + lot + "/" + act;
  }
}
