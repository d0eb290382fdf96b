package org.mingbiao.app.tendering.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.opening.FailureCause;
import org.mingbiao.tendering.opening.OpeningStage;

/**
 * The opening hall as one visitor sees it.
 *
 * @param stage null before the opening
 * @param tooFew whether nothing was opened because every lot had too few bids
 * @param released how many bids are wholly open; a number, never whose
 * @param own the visitor's own bids while keys are taken
 * @param lateReason why it was not held at the deadline, null where it was
 * @param record null until all prices are shown
 */
public record HallView(UUID id, String title, String noticeHref, OpeningStage stage, boolean tooFew, Instant startsAt, Instant decryptUntil, Instant pausedAt,
    boolean windowOpen, Instant shownAt, Instant objectionsUntil, String recordSha256, int released, int bids, List<Station> stations,
    List<Own> own, Record record, List<Objection> objections, List<Draw> draws, Rights may, String startArticle, String showArticle, String pauseArticle,
    String lateReason, String lateArticle) {
  static final String RELEASE = "java -jar bid.jar release bid.mbid --envelope price --key key.p12 --password-file password.txt --out price.release";

  /** What the visitor may do now. @param late whether an opening now needs a reason */
  public record Rights(boolean agent, boolean open, boolean show, boolean extend, boolean object, boolean keep, boolean announce, boolean draw, boolean late) {}

  /** A coefficient of the method. @param announcedAt null until announced @param outcome null until drawn @param href of the whole draw */
  public record Draw(String name, String list, Instant announcedAt, String outcome, String href) {}

  /** @param released envelopes that are open @param missing envelopes that are not, both by name */
  public record Own(String released, String missing, boolean complete) {}

  public record Record(List<LotPart> lots) {}

  public record LotPart(int number, String title, BigDecimal maximumPrice, List<BidPart> bids, BigDecimal reserve, String reserveLoss) {}

  public record BidPart(List<String> bidders, Instant receivedAt, BidStage state, FailureCause cause, BondForm bond, BigDecimal price,
      String brand) {
    /** Of the tag: a failed bid is marked. */
    public String tone() {
      return state == BidStage.DECRYPTED ? "green" : "red";
    }
  }

  public record Objection(String bidder, String text, String answer, String action) {}

  public boolean decrypting() {
    return stage == OpeningStage.DECRYPTING;
  }

  public boolean agent() {
    return may.agent();
  }

  public boolean mayOpen() {
    return may.open();
  }

  public boolean late() {
    return may.late();
  }

  public boolean mayShow() {
    return may.show();
  }

  public boolean mayExtend() {
    return may.extend();
  }

  public boolean mayObject() {
    return may.object();
  }

  public boolean mayKeep() {
    return may.keep();
  }

  public boolean mayAnnounce() {
    return may.announce();
  }

  public boolean mayDraw() {
    return may.draw();
  }

  public String drawsAction() {
    return action() + "/draws";
  }

  public String outcomeAction() {
    return drawsAction() + "/outcome";
  }

  public String action() {
    return "/tenders/" + id + "/opening";
  }

  public String keysAction() {
    return action() + "/keys";
  }

  public String pricesAction() {
    return action() + "/prices";
  }

  public String extensionAction() {
    return action() + "/extension";
  }

  public String resumptionAction() {
    return action() + "/resumption";
  }

  public String objectionsAction() {
    return action() + "/objections";
  }

  public String recordAction() {
    return action() + "/record";
  }

  public String command() {
    return RELEASE;
  }
}
