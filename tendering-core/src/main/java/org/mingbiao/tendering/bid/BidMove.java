package org.mingbiao.tendering.bid;

import static org.mingbiao.tendering.bid.BidStage.DECRYPTED;
import static org.mingbiao.tendering.bid.BidStage.REJECTED;
import static org.mingbiao.tendering.bid.BidStage.RETRACTED;
import static org.mingbiao.tendering.bid.BidStage.RETURNED;
import static org.mingbiao.tendering.bid.BidStage.REVEALED;
import static org.mingbiao.tendering.bid.BidStage.REVOKED;

import java.util.Set;

/** Every lawful move of a bid from the opening on. */
public enum BidMove {
  DECRYPT(DECRYPTED, REVEALED),
  REVOKE(REVOKED, REVEALED),
  RETRACT(RETRACTED, REVEALED),
  /** The bidder's appeal showed another cause: 撤销 becomes 撤回. */
  REATTRIBUTE(RETRACTED, REVOKED),
  GIVE_BACK(RETURNED, REVEALED),
  REJECT(REJECTED, DECRYPTED),
  /** A rejection that did not hold is lifted before the award. */
  RESTORE(DECRYPTED, REJECTED);

  public final BidStage to;
  public final Set<BidStage> from;

  BidMove(BidStage to, BidStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
