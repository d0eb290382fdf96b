package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where the review of a lot stands. */
public enum ReviewStage {
  SCORING,
  /** All sheets are in and the result is computed. */
  COUNTED, SIGNED, DELIVERED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public ReviewStage after(ReviewMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
