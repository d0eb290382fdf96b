package org.mingbiao.tendering.qualification;

import static org.mingbiao.tendering.qualification.QualificationStage.APPLYING;
import static org.mingbiao.tendering.qualification.QualificationStage.DECIDED;
import static org.mingbiao.tendering.qualification.QualificationStage.FAILED;

import java.util.Set;

/** Every lawful move of a prequalification. */
public enum QualificationMove {
  DECIDE(DECIDED, APPLYING),
  FAIL(FAILED, APPLYING);

  public final QualificationStage to;
  public final Set<QualificationStage> from;

  QualificationMove(QualificationStage to, QualificationStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
