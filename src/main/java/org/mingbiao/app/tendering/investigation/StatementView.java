package org.mingbiao.app.tendering.investigation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.tendering.investigation.CaseEntry;
import org.mingbiao.tendering.investigation.InvestigationStage;
import org.mingbiao.tendering.investigation.Penalty;

/**
 * A case as one of its bidders sees it: what it was told, what it said, what was decided of it. Nobody else is named.
 *
 * @param intended what was intended for this bidder
 * @param found what was found of it, null before the service
 */
public record StatementView(UUID id, String title, int lot, InvestigationStage stage, String article, String grounds, Penalty intended,
    CaseView.Clock until, boolean open, boolean mayAskHearing, Instant hearingAt, String hearingPlace, List<Said> said, Penalty found, String decided,
    Instant servedAt) {

  public record Said(CaseEntry.Act act, Instant at, String text) {}

  public String action() {
    return "/investigations/" + id + "/statement";
  }

  public String hearingAction() {
    return action() + "/hearing";
  }

  public String waiverAction() {
    return action() + "/waiver";
  }

  public boolean stands(String name) {
    return stage.name().equals(name);
  }

  public String fineOf(Penalty penalty) {
    return penalty.fine() == null ? "" : "%,.2f".formatted(penalty.fine());
  }
}
