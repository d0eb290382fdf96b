package org.mingbiao.app.road;

import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_INACTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** Who may go in where. What somebody may not see is not found, so that nobody learns that it exists. */
@ApplicationScoped
public class Doors {
  @Inject Clock clock;

  /**
   * The unit for which a person acts.
   *
   * @throws RefusedException {@code NOT_ALLOWED} for who acts for nobody; {@code SUBJECT_INACTIVE} for a unit that is not registered,
   *     barred or closed
   */
  public Party party(Actor actor) {
    if (actor.party() == null) throw RefusedException.of(NOT_ALLOWED);
    Party party = Party.byCode(actor.party())
        .orElseThrow(() -> RefusedException.of(SUBJECT_INACTIVE).at("party").with(Map.of("party", actor.party())));
    party.requireActive(WorkingCalendar.dayOf(clock.instant()));
    return party;
  }

  /** The registered unit of a person, active or not. */
  public Optional<Party> find(Actor actor) {
    return Optional.ofNullable(actor.party()).flatMap(Party::byCode);
  }

  /** A tender of the person's own agency or of the buyer itself. @throws RefusedException {@code NOT_FOUND} for any other */
  public Tender own(UUID tender, Actor actor) {
    return own(Tender.require(tender), actor);
  }

  /** As {@link #own}, with the row locked: read the clock after it. */
  public Tender ownLocked(UUID tender, Actor actor) {
    return own(Tender.locked(tender), actor);
  }

  private Tender own(Tender tender, Actor actor) {
    UUID party = party(actor).id;
    if (party.equals(tender.agent) || party.equals(tender.buyer)) return tender;
    throw absent(tender.id);
  }

  /** A tender that the person may see the road of: their own, and any for supervisors and administrators. */
  public Tender seen(UUID tender, Actor actor) {
    boolean sees = actor.is(Roles.SUPERVISOR) || actor.is(Roles.ADMIN);
    return sees ? Tender.require(tender) : own(tender, actor);
  }

  /** A tender that has been announced, for everybody. @throws RefusedException {@code NOT_FOUND} before its announcement */
  public Tender announced(UUID id) {
    Tender tender = Tender.require(id);
    if (tender.announcedAt == null) throw absent(id);
    return tender;
  }

  /** A tender for everybody from its announcement on, and for its own agency before. */
  public Tender open(UUID id, Actor actor) {
    Tender tender = Tender.require(id);
    return tender.announcedAt == null && actor.is(Roles.AGENT) ? own(tender, actor) : announced(id);
  }

  private static RefusedException absent(UUID tender) {
    return RefusedException.of(NOT_FOUND).with(Map.of("tender", tender));
  }

  /** Whether anything may still happen in a tender. */
  public static boolean isLive(Tender tender) {
    return tender.stage != Stage.ARCHIVED && tender.stage != Stage.TERMINATED && tender.stage != Stage.CONCLUDED;
  }
}
