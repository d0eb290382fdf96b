package org.mingbiao.tendering.opening;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where an opening stands. */
public enum OpeningStage {
  /** Bidders release their keys. */
  DECRYPTING,
  /** The prices are public; bidders may object. */
  SHOWN,
  /** The record is made. */
  RECORDED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public OpeningStage after(OpeningMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
