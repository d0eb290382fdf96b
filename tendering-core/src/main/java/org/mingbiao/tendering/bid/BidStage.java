package org.mingbiao.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a bid stands from the opening on. */
public enum BidStage {
  /** Out of the blind ledger, its envelopes still sealed. */
  REVEALED,
  DECRYPTED,
  /** 视为撤销: not opened by the bidder's own cause (电子招标投标办法 第三十一条). */
  REVOKED,
  /** 视为撤回: not opened by a cause other than the bidder. */
  RETRACTED,
  /** Given back unopened because the lot had too few bids. */
  RETURNED,
  /** 否决, 投标无效: by the committee with a ground. */
  REJECTED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public BidStage after(BidMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
