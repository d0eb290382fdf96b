package org.mingbiao.centre.hotline;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a complaint stands. */
public enum TicketStage {
  RECEIVED,
  /** Several departments must answer together (跨部门). */
  WIDENED, ANSWERED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public TicketStage after(TicketMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
