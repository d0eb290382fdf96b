package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;

/** The opening for programs. */
@Path("/api/tenders/{id}/opening")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.PUBLISHED})
public class OpeningApi {
  @Inject Acting acting;
  @Inject OpenBids openBids;
  @Inject ReleaseKey releaseKey;
  @Inject ShowPrices showPrices;
  @Inject KeepRecord keepRecord;
  @Inject OpeningDesk desk;
  @Inject StandStill standStill;

  /** @param stage null when no lot had enough bids and nothing was opened */
  public record State(OpeningStage stage, Instant startedAt, Instant decryptUntil, Instant pausedAt, Instant shownAt, Instant objectionsUntil, String recordSha256) {
    static State of(Opening opening) {
      return opening == null ? new State(null, null, null, null, null, null, null) : new State(opening.stage, opening.startedAt,
          opening.decryptUntil, opening.pausedAt, opening.shownAt, opening.objectionsUntil, opening.recordSha256);
    }
  }

  public record Words(@NotBlank String text) {}

  @GET @PermitAll
  public State state(@RestPath UUID id) {
    return State.of(Opening.require(id));
  }

  /** Bidders, prices and failures, from the moment at which all prices are shown. */
  @GET @Path("record") @PermitAll
  public OpeningRecord record(@RestPath UUID id) {
    return desk.shownRecord(id);
  }

  /** @param reason why it begins late; asked for more than half an hour after the deadline */
  @POST @RolesAllowed(AGENT)
  public State open(@RestPath UUID id, @RestQuery String reason) {
    acting.requireAgentOf(id);
    return State.of(openBids.open(id, reason));
  }

  @POST @Path("extension") @RolesAllowed(AGENT)
  public State extend(@RestPath UUID id, @Valid @NotNull Words reason) {
    acting.requireAgentOf(id);
    return State.of(desk.extend(id, reason.text()));
  }

  /** The failure that stopped the opening is cured. */
  @POST @Path("resumption") @RolesAllowed(AGENT)
  public State resume(@RestPath UUID id, @Valid @NotNull Words reason) {
    acting.requireAgentOf(id);
    return State.of(standStill.resume(id, reason.text()));
  }

  @POST @Path("keys") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public ReleaseKey.Progress release(@RestPath UUID id, byte[] release) {
    return releaseKey.release(id, acting.party().id, release);
  }

  @GET @Path("keys") @RolesAllowed(BIDDER)
  public List<ReleaseKey.Progress> progress(@RestPath UUID id) {
    return releaseKey.progress(id, acting.party().id);
  }

  @POST @Path("prices") @RolesAllowed(AGENT)
  public State show(@RestPath UUID id) {
    acting.requireAgentOf(id);
    return State.of(showPrices.show(id));
  }

  @POST @Path("objections") @RolesAllowed(BIDDER)
  public UUID object(@RestPath UUID id, @Valid @NotNull Words words) {
    return desk.object(id, acting.party(), words.text());
  }

  @POST @Path("objections/{objection}/answer") @RolesAllowed(AGENT)
  public void answer(@RestPath UUID id, @RestPath UUID objection, @Valid @NotNull Words words) {
    acting.requireAgentOf(id);
    desk.answer(id, objection, words.text());
  }

  @POST @Path("record") @RolesAllowed(AGENT)
  public State keep(@RestPath UUID id) {
    acting.requireAgentOf(id);
    keepRecord.keep(id);
    return State.of(Opening.require(id));
  }
}
