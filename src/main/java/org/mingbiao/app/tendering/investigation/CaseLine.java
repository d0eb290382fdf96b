package org.mingbiao.app.tendering.investigation;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.tendering.investigation.InvestigationStage;
import org.mingbiao.tendering.investigation.Origin;

/** One case in the list. */
public record CaseLine(UUID id, UUID tender, String title, int lot, Origin origin, InvestigationStage stage, Instant openedAt, Instant due) {
  public String href() {
    return "/investigations/" + id;
  }
}
