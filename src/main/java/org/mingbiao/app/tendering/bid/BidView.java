package org.mingbiao.app.tendering.bid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.tendering.bid.BidEntry;

/**
 * A bidder's page of a tender.
 *
 * @param open whether a bid that came now would be in time
 * @param article under which a bid is submitted and withdrawn
 * @param history the bidder's own acts, oldest first
 */
public record BidView(UUID id, String title, String noticeHref, boolean open, boolean consortia, Instant deadline, String article,
    String command, List<LotView> lots, List<BidEntry> history) {

  /** @param standing the bid that counts, or null */
  public record LotView(UUID id, int number, String title, BidEntry standing, String action, String withdrawal, String submitLabel) {}
}
