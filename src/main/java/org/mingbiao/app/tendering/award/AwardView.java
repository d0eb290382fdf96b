package org.mingbiao.app.tendering.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.award.PassedOver;

/**
 * The results of a tender as one visitor sees them.
 */
public record AwardView(UUID id, String title, String noticeHref, boolean agent, String article, String reopenArticle,
    String contractArticle, List<LotLine> lots) {
  public List<PassedOver> reasons() {
    return List.of(PassedOver.values());
  }

  /** @param price of the winner, for the contract's form @param report whether the visitor may have it as paper @param letter likewise */
  public record LotLine(UUID tender, UUID id, int number, String title, AwardStage stage, Instant publicUntil, List<CandidateLine> candidates,
      boolean mayPublish, boolean mayFix, boolean mayFail, boolean mayNotify, boolean maySign, boolean mayFile, boolean mayReopen, String price,
      boolean report, boolean letter) {
    public PaperKind reportKind() {
      return PaperKind.REPORT;
    }

    public PaperKind letterKind() {
      return PaperKind.LETTER;
    }

    /** Whether it was agreed with the only supplier, so that nobody was a candidate. */
    public boolean settled() {
      return candidates.size() == 1 && candidates.get(0).bid() == null;
    }

    public String path(String act) {
      return "/tenders/" + tender + "/award/lots/" + id + "/" + act;
    }
  }

  /** @param fell why it may not win any more, or null */
  public record CandidateLine(int rank, UUID bid, String bidder, BigDecimal price, BigDecimal score, boolean winner, PassedOver fell) {}
}
