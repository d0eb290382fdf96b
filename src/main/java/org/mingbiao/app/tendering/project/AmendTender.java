package org.mingbiao.app.tendering.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.project.Tender;

/** What may still be said of a project after it was brought in. */
@ApplicationScoped
public class AmendTender {
  @Inject Doors doors;
  @Inject Journal journal;

  /** The agency hands in the approval that an emergency owed. */
  @Transactional
  public void fileApproval(Actor actor, UUID tender, String number) {
    journal.record(doors.ownLocked(tender, actor).fileApproval(number));
  }

  /** The centre reminds the owner of a project that is not traded. */
  @Transactional
  public void remind(UUID tender) {
    journal.record(Tender.locked(tender).remind());
  }
}
