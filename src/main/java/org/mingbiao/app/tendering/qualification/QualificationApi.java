package org.mingbiao.app.tendering.qualification;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Judgement;

/** Prequalification for programs. */
@Path("/api/tenders/{id}/qualification")
@OwnedBy({Owner.BIDDER_ITSELF, Owner.AGENCY, Owner.OFFICE})
public class QualificationApi {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Prequalify prequalify;
  @Inject Papers papers;

  /** @param places how many may pass, absent for everybody who qualifies */
  public record Way(Integer places) {}

  /** @param points 0 to 100, where places are limited @param reason for who does not pass */
  public record Finding(boolean passes, BigDecimal points, String reason) {}

  /** @param enough whether as many have passed as the law asks for; otherwise the tender has failed */
  public record Result(boolean enough) {}

  public record Row(UUID party, List<UUID> members, Act act, String reason, List<ApplicationFile> files, Instant at) {
    static Row of(ApplicationEntry entry) {
      return new Row(entry.party(), entry.members(), entry.act(), entry.reason(), entry.files(), entry.at());
    }
  }

  @PUT @Path("places") @RolesAllowed(AGENT)
  public void limit(@RestPath UUID id, @NotNull Way way) {
    prequalify.limit(acting.actor(), id, way.places());
  }

  /**
   * Applies with one file; a consortium also names its members and the digest of its agreement.
   *
   * @param members credit codes between commas
   */
  @PUT @Path("application") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Row apply(@RestPath UUID id, @RestQuery @NotBlank String name, @RestQuery String members, @RestQuery String agreementSha256,
      InputStream file) {
    doors.announced(id);
    Consortium applicant = new Consortium(acting.party().id, Papers.members(members), agreementSha256);
    return Row.of(prequalify.apply(id, applicant, List.of(papers.keep(name, file))));
  }

  /** The bidder's own application, with its result. */
  @GET @Path("application") @RolesAllowed(BIDDER) @Transactional
  public Row own(@RestPath UUID id) {
    return prequalify.book(doors.announced(id)).own(acting.party().id).map(Row::of).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }

  @GET @Path("applications") @RolesAllowed({AGENT, SUPERVISOR}) @Transactional
  public List<Row> all(@RestPath UUID id) {
    return prequalify.book(doors.seen(id, acting.actor())).applications(clock.instant()).stream().map(Row::of).toList();
  }

  @PUT @Path("applications/{party}/judgement") @RolesAllowed(AGENT)
  public void judge(@RestPath UUID id, @RestPath UUID party, @Valid @NotNull Finding finding) {
    prequalify.judge(acting.actor(), id, new Judgement(party, ApplicationEntry.TENDERER, finding.passes(), finding.points(), finding.reason()));
  }

  @POST @Path("result") @RolesAllowed(AGENT)
  public Result decide(@RestPath UUID id) {
    return new Result(prequalify.decide(acting.actor(), id));
  }
}
