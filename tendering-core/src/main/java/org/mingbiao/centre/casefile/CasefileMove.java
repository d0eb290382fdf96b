package org.mingbiao.centre.casefile;

import static org.mingbiao.centre.casefile.CasefileStage.ACCEPTED;
import static org.mingbiao.centre.casefile.CasefileStage.CORRECTING;
import static org.mingbiao.centre.casefile.CasefileStage.DELIVERED;
import static org.mingbiao.centre.casefile.CasefileStage.DENIED;
import static org.mingbiao.centre.casefile.CasefileStage.GRANTED;
import static org.mingbiao.centre.casefile.CasefileStage.HANDLED;
import static org.mingbiao.centre.casefile.CasefileStage.RECEIVED;
import static org.mingbiao.centre.casefile.CasefileStage.REFUSED;
import static org.mingbiao.centre.casefile.CasefileStage.REVIEWED;
import static org.mingbiao.centre.casefile.CasefileStage.WITHDRAWN;

import java.util.Set;

/** Every lawful move of an errand. This table is the state machine: code, diagram and test all read it. */
public enum CasefileMove {
  ACCEPT(ACCEPTED, RECEIVED),
  REFUSE(REFUSED, RECEIVED),
  ASK_CORRECTION(CORRECTING, RECEIVED),
  CORRECT(RECEIVED, CORRECTING),
  TAKE_UP(HANDLED, ACCEPTED),
  /** To another department or person, who takes it up in turn. */
  TRANSFER(ACCEPTED, ACCEPTED, HANDLED),
  BEGIN_REVIEW(REVIEWED, HANDLED),
  END_REVIEW(HANDLED, REVIEWED),
  GRANT(GRANTED, HANDLED),
  DENY(DENIED, HANDLED),
  DELIVER(DELIVERED, GRANTED, DENIED),
  /** By the applicant, before a decision. */
  WITHDRAW(WITHDRAWN, RECEIVED, CORRECTING, ACCEPTED, HANDLED, REVIEWED);

  public final CasefileStage to;
  public final Set<CasefileStage> from;

  CasefileMove(CasefileStage to, CasefileStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
