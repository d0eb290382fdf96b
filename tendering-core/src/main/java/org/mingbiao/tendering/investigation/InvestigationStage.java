package org.mingbiao.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** Where a case stands. */
public enum InvestigationStage {
  OPENED,
  /** The bidders were told what is intended and may state their case (告知, 陈述申辩). */
  INFORMED,
  /** A hearing is called. */
  HEARING, HEARD,
  /** Collusion is found (认定); the decision is not served yet and has no effect. */
  FOUND,
  /** The decision was delivered: from here on it binds. */
  SERVED, PUBLISHED,
  /** Not found (不予认定). */
  CLEARED,
  /** Ended without a decision on the matter (撤案), such as a case of another authority. */
  CLOSED;

  /** @throws RefusedException {@code WRONG_STAGE} when the move does not start here */
  public InvestigationStage after(InvestigationMove move) {
    if (!move.from.contains(this)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("move", move, "stage", this, "from", move.from));
    }
    return move.to;
  }
}
