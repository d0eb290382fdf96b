package org.mingbiao.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where an objection stands. */
public enum ObjectionStage {
  RAISED, ANSWERED, WITHDRAWN;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public ObjectionStage after(ObjectionMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
