package org.mingbiao.app.acting;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** The person of this request at the doors of the house. */
@ApplicationScoped
public class Acting {
  @Inject SecurityIdentity identity;
  @Inject Doors doors;

  public Actor actor() {
    return Actors.of(identity);
  }

  /** @return empty for a person who acts for nobody */
  public Optional<Party> partyIfAny() {
    return doors.find(actor());
  }

  /** @throws RefusedException {@code NOT_ALLOWED} for a person who acts for nobody, {@code SUBJECT_INACTIVE} for a barred party */
  public Party party() {
    return doors.party(actor());
  }

  /** The tender, when it is the agent's own; anybody else's does not exist for it. */
  public Tender requireAgentOf(UUID tender) {
    return doors.own(tender, actor());
  }
}
