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
  /** At any time before the decision (投诉处理办法 第十九条). */
  WITHDRAW(WITHDRAWN, RECEIVED, ACCEPTED, APPRAISED);

  public final ComplaintStage to;
  public final Set<ComplaintStage> from;

  ComplaintMove(ComplaintStage to, ComplaintStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
