package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a tender stands as a whole. From the opening on each {@link LotStage lot} goes its own way. */
public enum Stage {
  REGISTERED, FILED, ANNOUNCED, OPENED,
  /** The only supplier is public; the price is agreed or to be agreed with it. */
  SOURCED, CONCLUDED, ARCHIVED, TERMINATED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public Stage after(Move move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
