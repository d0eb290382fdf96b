package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a prequalification stands. */
public enum QualificationStage {
  /** Applications come, or are being judged. */
  APPLYING,
  /** Enough have passed; they may bid. */
  DECIDED,
  /** Too few have passed: the tender is repeated (实施条例 第十九条). */
  FAILED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public QualificationStage after(QualificationMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
