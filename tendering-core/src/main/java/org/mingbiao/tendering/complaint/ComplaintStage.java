package org.mingbiao.tendering.complaint;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a complaint stands. */
public enum ComplaintStage {
  RECEIVED, ACCEPTED,
  /** Tests, appraisal or expert review: the time does not count (实施条例 第六十一条). */
  APPRAISED, REFUSED, DECIDED, WITHDRAWN;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public ComplaintStage after(ComplaintMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
