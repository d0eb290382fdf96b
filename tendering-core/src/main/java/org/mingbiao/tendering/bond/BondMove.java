package org.mingbiao.tendering.bond;

import static org.mingbiao.tendering.bond.BondStage.FROZEN;
import static org.mingbiao.tendering.bond.BondStage.HELD;
import static org.mingbiao.tendering.bond.BondStage.KEPT;
import static org.mingbiao.tendering.bond.BondStage.RETURNED;

import java.util.Set;

/** Every lawful move of a bond from the opening on. */
public enum BondMove {
  FREEZE(FROZEN, HELD),
  THAW(HELD, FROZEN),
  RETURN(RETURNED, HELD),
  /** 不予退还, for a ground of {@link KeepGround}. */
  KEEP(KEPT, HELD, FROZEN);

  public final BondStage to;
  public final Set<BondStage> from;

  BondMove(BondStage to, BondStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
