package org.mingbiao.app.tendering.investigation;

import java.util.List;
import java.util.UUID;
import org.mingbiao.app.tendering.lead.LeadView;
import org.mingbiao.tendering.investigation.Origin;

/** What a case is opened on. @param lead the lead, or null @param complaint the complaint, or null */
public record OpeningForm(UUID tender, String title, UUID lot, int lotNumber, Origin origin, LeadView.LeadLine lead, UUID complaint,
    List<BidChoice> bids, List<LotChoice> lots) {

  public String project() {
    return "/supervisor/projects/" + tender;
  }

  /** @param suspected whether the lead names it */
  public record BidChoice(UUID id, String bidder, boolean suspected) {
    /** What a box compares itself with. */
    public String chosen() {
      return suspected ? id.toString() : "";
    }
  }

  public record LotChoice(UUID id, int number, String title, String href) {}
}
