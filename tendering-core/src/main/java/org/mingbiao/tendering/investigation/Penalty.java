package org.mingbiao.tendering.investigation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a decision lays upon one bidder beside the loss of its bid and bond.
 *
 * @param party who bids: for a consortium its leader
 * @param fine yuan, or null for none
 * @param barMonths for how many months it may not bid, 0 for none
 */
public record Penalty(UUID bid, UUID party, BigDecimal fine, int barMonths) {

  /** The same upon the bidder of its bid, as the book of bids has it. */
  public Penalty upon(UUID bidder) {
    return new Penalty(bid, bidder, fine, barMonths);
  }

  /** Whether this is harder than what the bidder was told of. */
  boolean exceeds(Penalty told) {
    BigDecimal before = told.fine == null ? BigDecimal.ZERO : told.fine;
    return barMonths > told.barMonths || fine != null && fine.compareTo(before) > 0;
  }
}
