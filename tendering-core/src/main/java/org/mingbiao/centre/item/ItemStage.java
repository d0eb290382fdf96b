package org.mingbiao.centre.item;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where one revision of an item stands. */
public enum ItemStage {
  IN_FORCE,
  /** A later revision took its place. */
  SUPERSEDED,
  /** The item is no longer offered (取消). */
  WITHDRAWN;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public ItemStage after(ItemMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
