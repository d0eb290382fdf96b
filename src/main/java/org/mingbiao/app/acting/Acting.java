package org.mingbiao.app.acting;

import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;
import io.quarkus.security.identity.SecurityIdentity;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** Finds the party for which the person of this request acts, and holds it to its own matters. */
@ApplicationScoped
public class Acting {
  @Inject SecurityIdentity identity;
  @Inject Clock clock;

  public Actor actor() {
    return Actors.of(identity);
  }

  /** @return empty for a person who acts for nobody */
  public Optional<Party> partyIfAny() {
    return Membership.of(actor().username()).stream().findFirst().map(membership -> Party.require(membership.party));
  }

  /** @throws RefusedException {@code NOT_ALLOWED} for a person who acts for nobody, {@code SUBJECT_INACTIVE} for a barred party */
  public Party party() {
    Party party = partyIfAny().orElseThrow(() -> RefusedException.of(NOT_ALLOWED).with(Map.of("person", actor().username())));
    party.requireActive(WorkingCalendar.dayOf(clock.instant()));
    return party;
  }

  /** The tender, when it is the agent's own; anybody else's does not exist for it. */
  public Tender requireAgentOf(UUID tender) {
    Tender own = Tender.require(tender);
    if (!own.agent.equals(party().id)) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", tender));
    return own;
  }
}
