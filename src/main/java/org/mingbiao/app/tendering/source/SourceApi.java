package org.mingbiao.app.tendering.source;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;
import org.mingbiao.tendering.source.SourceGround;

/** A purchase from the only supplier, for programs. What is public here anybody may read, and anybody may object. */
@Path("/api/tenders/{id}/single-source")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class SourceApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject BuyFromOne purchase;

  public record Objection(@NotNull String name, @NotNull String contact, @NotNull String text) {}

  public record Answer(@NotNull UUID opinion, @NotNull String answer, @NotNull Boolean upheld) {}

  /** @param negotiators who spoke with the supplier @param minutes the record of the talks, signed by all of them */
  public record Settlement(@NotNull BigDecimal price, @NotNull List<String> negotiators, @NotNull String minutes) {}

  /** What was said and answered; not by whom. */
  public record Said(UUID id, String text, Instant raisedAt, String answer, Instant answeredAt, Boolean upheld) {
    static Said of(Opinion opinion) {
      return new Said(opinion.id, opinion.text, opinion.raisedAt, opinion.answer, opinion.answeredAt, opinion.upheld);
    }
  }

  /** @param publicUntil null where the law asks for no period of publicity @param price null until it is agreed */
  public record State(String supplier, String address, SourceGround ground, String reasons, String experts, BigDecimal firstContract,
      Instant publicisedAt, Instant publicUntil, BigDecimal price, Instant settledAt, List<Said> objections) {
    static State of(SoleSource s) {
      return new State(Party.require(s.supplier).name, s.address, s.ground, s.reasons, s.experts, s.firstContract, s.publicisedAt, s.publicUntil,
          s.price, s.settledAt, Opinion.of(s.tender).stream().map(Said::of).toList());
    }
  }

  @GET @PermitAll @Transactional
  public State state(@RestPath UUID id) {
    return State.of(SoleSource.require(doors.announced(id).id));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional
  public State publicise(@RestPath UUID id, @Valid @NotNull SupplierEntry entry) {
    return State.of(purchase.publicise(visit.actor(), id, entry));
  }

  @POST @Path("objections") @PermitAll @HourlyLimit @Transactional
  public Said object(@RestPath UUID id, @Valid @NotNull Objection said) {
    return Said.of(purchase.object(doors.announced(id).id, new Opinion.Said(said.name(), said.contact(), said.text())));
  }

  @POST @Path("answers") @RolesAllowed(Roles.AGENT) @Transactional
  public Said answer(@RestPath UUID id, @Valid @NotNull Answer said) {
    return Said.of(purchase.answer(visit.actor(), id, said.opinion(), said.answer(), said.upheld()));
  }

  @POST @Path("settlement") @RolesAllowed(Roles.AGENT) @Transactional
  public State settle(@RestPath UUID id, @Valid @NotNull Settlement agreed) {
    purchase.settle(visit.actor(), id, new SoleSource.Bargain(agreed.price(), agreed.negotiators(), agreed.minutes()));
    return State.of(SoleSource.require(id));
  }
}
