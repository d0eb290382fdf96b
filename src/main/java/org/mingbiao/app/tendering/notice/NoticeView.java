package org.mingbiao.app.tendering.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.tendering.notice.NoticeKind;

/**
 * A notice as its page shows it, with what of the tender everybody may see.
 *
 * @param deadline the bid deadline that holds now, or null before the tender is announced
 * @param takesBids whether a bid that arrived now would be in time
 * @param onward where everybody reads what happened after the bids were in
 * @param asks whether the reader may ask a question
 * @param compares whether the reader may compare other channels
 */
public record NoticeView(NoticeRow row, String text, String code, String region, String sha256, Instant until, Instant deadline,
    boolean takesBids, UUID tender, List<NoticeRow> timeline, List<CopyView> copies, Paper paper, List<ClockView> clocks,
    List<OnwardView> onward, boolean asks, boolean compares) {

  /** What another channel showed. */
  public record CopyView(String channel, boolean same, Instant comparedAt) {}

  /**
   * The tender document in force.
   *
   * @param questions answered ones only
   */
  public record Paper(int number, String digest, Instant offerFrom, Instant offerUntil, int validityDays, boolean consortia,
      List<LotView> lots, List<FileView> files, List<AddendumView> addenda, List<QuestionView> questions) {}

  public record LotView(int number, String title, BigDecimal maximumPrice, BigDecimal bond, String coreProduct) {}

  public record FileView(String name, String size, String sha256, String href) {}

  /** @param movedTo the new deadline, or null where it stayed */
  public record AddendumView(int number, String text, Instant issuedAt, Instant movedTo) {}

  public record QuestionView(int number, String text, String answer) {}

  /** @param why the article and every step of the count */
  public record ClockView(NoticeTexts.Clock clock, Instant at, Light light, String why) {}

  /** A public page of a later stage. */
  public record OnwardView(NoticeTexts.Onward what, String href) {}

  /** Whether a reader of this notice may still think of bidding, and asks for the deadline. */
  public boolean beforeOpening() {
    return row.kind().calls() || row.kind() == NoticeKind.CHANGE;
  }

  public String bidHere() {
    return "/tenders/" + tender + "/bid";
  }

  public String askHere() {
    return "/tenders/" + tender + "/document/question";
  }

  public String compareHere() {
    return "/notices/" + row.id() + "/copies";
  }
}
