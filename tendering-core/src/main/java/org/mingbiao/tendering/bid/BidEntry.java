package org.mingbiao.tendering.bid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act upon a bid as the blind ledger keeps it.
 *
 * @param bid the bid that is made, replaced or withdrawn; a replacement keeps it
 * @param party who bids: for a consortium its leader
 * @param members the other members of the consortium, empty for a single bidder
 * @param agreement SHA-256 of the consortium's agreement, null for a single bidder
 * @param file null for a withdrawal
 * @param receivedAt UTC, microseconds: when the last byte was there
 * @param receipt number of the receipt that the bidder holds
 */
public record BidEntry(Act act, UUID bid, UUID lot, UUID party, List<UUID> members, String agreement, SealedFile file, Instant receivedAt, UUID receipt) {

  public enum Act {
    SUBMITTED, REPLACED, WITHDRAWN,
    /** Came at or after the deadline: refused, but recorded (招标投标法 第二十八条). */
    LATE
  }
}
