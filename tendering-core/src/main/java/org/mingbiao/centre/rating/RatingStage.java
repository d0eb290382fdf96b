package org.mingbiao.centre.rating;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** How far a rating was followed up; a good one stays given. */
public enum RatingStage {
  GIVEN,
  /** 回访核实. */
  CALLED_BACK,
  /** 整改反馈. */
  MENDED,
  /** Found mistaken or malicious: it stays in the book and out of the figures. */
  EXCLUDED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public RatingStage after(RatingMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
