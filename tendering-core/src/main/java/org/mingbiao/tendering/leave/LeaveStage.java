package org.mingbiao.tendering.leave;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where an application for leave stands. */
public enum LeaveStage {
  ASKED, GRANTED, REFUSED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public LeaveStage after(LeaveMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
