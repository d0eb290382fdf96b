package org.mingbiao.tendering.bond;

import static org.mingbiao.shared.refusal.Refusal.BOND_SETTLED;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a bond stands from the opening on. */
public enum BondStage {
  HELD,
  /** By the supervisor's order while a case runs. */
  FROZEN, RETURNED, KEPT;

  /** @throws RefusedException {@code BOND_SETTLED} when the move does not start here */
  public BondStage after(BondMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(BOND_SETTLED).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
