package org.mingbiao.tendering.complaint;

import java.util.Set;

/** Every lawful move of an objection. */
public enum ObjectionMove {
  ANSWER(ObjectionStage.ANSWERED, ObjectionStage.RAISED),
  WITHDRAW(ObjectionStage.WITHDRAWN, ObjectionStage.RAISED);

  public final ObjectionStage to;
  public final Set<ObjectionStage> from;

  ObjectionMove(ObjectionStage to, ObjectionStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
