package org.mingbiao.app.tendering.lead;

import java.util.List;
import java.util.UUID;
import org.mingbiao.tendering.lead.Sign;

/** The leads of a tender as its supervisor sees them. @param opened whether the bids are open, so that there can be any */
public record LeadView(UUID tender, String title, String code, boolean opened, List<LotLeads> lots) {

  public String project() {
    return "/supervisor/projects/" + tender;
  }

  /** @param bids how many opened bids were compared */
  public record LotLeads(UUID id, int number, String title, int bids, List<LeadLine> leads) {}

  /**
   * One lead.
   *
   * @param article of the item that it would meet
   * @param measure a share in per cent or a probability in per cent, or null
   */
  public record LeadLine(String key, Sign sign, String article, Integer measure, List<SideLine> sides, String open) {}

  /** What one bidder's bid shows. */
  public record SideLine(UUID bid, String bidder, String code, List<Evidence> evidence) {}

  public record Evidence(String value, String where) {}
}
