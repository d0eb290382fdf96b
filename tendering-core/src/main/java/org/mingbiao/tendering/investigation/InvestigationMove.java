package org.mingbiao.tendering.investigation;

import static org.mingbiao.tendering.investigation.InvestigationStage.CLEARED;
import static org.mingbiao.tendering.investigation.InvestigationStage.CLOSED;
import static org.mingbiao.tendering.investigation.InvestigationStage.FOUND;
import static org.mingbiao.tendering.investigation.InvestigationStage.HEARD;
import static org.mingbiao.tendering.investigation.InvestigationStage.HEARING;
import static org.mingbiao.tendering.investigation.InvestigationStage.INFORMED;
import static org.mingbiao.tendering.investigation.InvestigationStage.OPENED;
import static org.mingbiao.tendering.investigation.InvestigationStage.PUBLISHED;
import static org.mingbiao.tendering.investigation.InvestigationStage.SERVED;

import java.util.Set;

/** Every lawful move of a case. */
public enum InvestigationMove {
  /** Again when facts or consequences are added of which nobody was told (行政处罚法 第四十四条, 第六十二条). */
  INFORM(INFORMED, OPENED, INFORMED, HEARD),
  CALL_HEARING(HEARING, INFORMED),
  END_HEARING(HEARD, HEARING),
  FIND(FOUND, INFORMED, HEARD),
  /** Nobody need be heard to be cleared (行政处罚法 第五十七条第三项). */
  CLEAR(CLEARED, OPENED, INFORMED, HEARD),
  CLOSE(CLOSED, OPENED),
  SERVE(SERVED, FOUND),
  PUBLISH(PUBLISHED, SERVED);

  public final InvestigationStage to;
  public final Set<InvestigationStage> from;

  InvestigationMove(InvestigationStage to, InvestigationStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
