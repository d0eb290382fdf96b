package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a lot stands. */
public enum LotStage {
  BIDDING, OPENED, REVIEWED, PUBLICISED, AWARDED, CONTRACTED, FAILED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public LotStage after(LotMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
