package org.mingbiao.tendering.complaint;

import static org.mingbiao.tendering.complaint.ComplaintStage.ACCEPTED;
import static org.mingbiao.tendering.complaint.ComplaintStage.APPRAISED;
import static org.mingbiao.tendering.complaint.ComplaintStage.DECIDED;
import static org.mingbiao.tendering.complaint.ComplaintStage.RECEIVED;
import static org.mingbiao.tendering.complaint.ComplaintStage.REFUSED;
import static org.mingbiao.tendering.complaint.ComplaintStage.WITHDRAWN;

import java.util.Set;

/** Every lawful move of a complaint. */
public enum ComplaintMove {
  ACCEPT(ACCEPTED, RECEIVED),
  REFUSE(REFUSED, RECEIVED),
  BEGIN_APPRAISAL(APPRAISED, ACCEPTED),
  END_APPRAISAL(ACCEPTED, APPRAISED),
  DECIDE(DECIDED, ACCEPTED),
  /** Only when the supervisor found neither fraud nor breach. */
  WITHDRAW(WITHDRAWN, RECEIVED, ACCEPTED);

  public final ComplaintStage to;
  public final Set<ComplaintStage> from;

  ComplaintMove(ComplaintStage to, ComplaintStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
