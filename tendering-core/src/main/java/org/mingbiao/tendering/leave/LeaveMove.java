package org.mingbiao.tendering.leave;

import java.util.Set;

/** Every lawful move of an application for leave; who was refused may ask anew. */
public enum LeaveMove {
  GRANT(LeaveStage.GRANTED, LeaveStage.ASKED),
  REFUSE(LeaveStage.REFUSED, LeaveStage.ASKED);

  public final LeaveStage to;
  public final Set<LeaveStage> from;

  LeaveMove(LeaveStage to, LeaveStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
