package org.mingbiao.app.tendering.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The opening record (开标记录) as it is published and archived.
 *
 * @param lateReason why it was not held at the deadline, null where it was
 * @param lots each with every bid that was received in time, in the order of receipt
 */
public record OpeningRecord(String tender, String title, Instant startedAt, String lateReason, Instant shownAt, List<LotPart> lots, List<ObjectionPart> objections,
    List<DrawPart> draws) {
  /** Records that were kept before any coefficient was drawn say nothing of draws. */
  public OpeningRecord {
    draws = draws == null ? List.of() : List.copyOf(draws);
  }

  /** @param reserve yuan, the opened reserve price (标底), or null @param reserveLoss why it could not be opened, or null */
  public record LotPart(int number, String title, BigDecimal maximumPrice, List<BidPart> bids, BigDecimal reserve, String reserveLoss) {}

  /**
   * @param bidders the leader first, then the members of its consortium
   * @param state of {@code BidStage}
   * @param price yuan, null where the bid was not opened
   * @param brand as the bid names it, or null
   * @param reason why it was not opened, null otherwise
   * @param bond in words of {@code BondForm}, null where none stands
   */
  public record BidPart(UUID id, List<String> bidders, Instant receivedAt, String sha256, String state, BigDecimal price, String brand,
      String reason, String bond) {}

  /** A coefficient that was drawn. @param sha256 of the whole draw, from which anybody computes it again */
  public record DrawPart(String name, String outcome, String sha256) {}

  public record ObjectionPart(String bidder, String text, String answer) {}
}
