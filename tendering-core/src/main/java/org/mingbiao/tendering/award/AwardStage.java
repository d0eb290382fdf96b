package org.mingbiao.tendering.award;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where the award of a lot stands. */
public enum AwardStage {
  /** The candidates are public; objections may come. */
  PUBLICISED, FIXED, NOTIFIED, SIGNED, FILED,
  /** The winner gave up or fell away, or the award is void; the candidates stay public for the next choice. */
  REOPENED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public AwardStage after(AwardMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
