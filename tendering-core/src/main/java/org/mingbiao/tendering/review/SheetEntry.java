package org.mingbiao.tendering.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One act upon a score sheet as the blind ledger keeps it.
 *
 * @param seat number of the member's seat
 * @param scores points by criterion; empty when the sheet is handed in or voided as a whole
 * @param reasons written reasons by criterion, where the method asks for one
 */
public record SheetEntry(Act act, UUID lot, int seat, String username, UUID bid, Map<String, BigDecimal> scores,
    Map<String, String> reasons, Instant at) {

  public enum Act {
    /** Written down; the member may still change it. */
    SAVED,
    /** Fixed by the member's hand: all bids of the lot. */
    HANDED_IN,
    /** The member was replaced, or the committee judges again: what was written is void. */
    VOIDED
  }
}
