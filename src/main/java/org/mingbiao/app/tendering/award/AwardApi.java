package org.mingbiao.app.tendering.award;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.award.PassedOver;
import org.mingbiao.tendering.project.Tender;

/** From candidates to the filed contract, for programs. What is published here anybody may read. */
@Path("/api/tenders/{id}/lots/{lot}/award")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class AwardApi {
  private static final String SHA256 = "[0-9a-f]{64}";

  @Inject Acting acting;
  @Inject AwardLot awardLot;
  @Inject FailLot failLot;

  public record Winner(@NotNull UUID bid) {}

  public record Signed(@NotNull BigDecimal amount, @NotNull @Pattern(regexp = SHA256) String contractSha256,
      @Pattern(regexp = SHA256) String integritySha256) {}

  public record Words(@NotBlank String text) {}

  public record Reason(@NotNull PassedOver reason) {}

  public record CandidateRow(int rank, UUID bid, String bidder, BigDecimal price, BigDecimal score) {}

  public record State(AwardStage stage, List<CandidateRow> candidates, Instant publishedAt, Instant publicUntil, UUID winner, String winnerName,
      BigDecimal price, Instant letterAt, Instant signedAt, Instant filedAt) {
    static State of(Award award) {
      List<CandidateRow> rows = award.candidates.stream()
          .map(c -> new CandidateRow(c.rank(), c.bid(), Party.require(c.party()).name, c.price(), c.score())).toList();
      return new State(award.stage, rows, award.publishedAt, award.publicUntil, award.winner,
          award.winnerParty == null ? null : Party.require(award.winnerParty).name, award.price, award.letterAt, award.signedAt, award.filedAt);
    }
  }

  @GET @PermitAll @Transactional
  public State state(@RestPath UUID id, @RestPath UUID lot) {
    return State.of(Award.require(Tender.require(id).lot(lot).id));
  }

  @POST @Path("candidates") @RolesAllowed(AGENT) @Transactional
  public State publish(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    return State.of(awardLot.publish(lot));
  }

  @POST @Path("winner") @RolesAllowed(AGENT) @Transactional
  public State fix(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Winner winner) {
    own(id, lot);
    return State.of(awardLot.fix(lot, winner.bid()));
  }

  @POST @Path("letter") @RolesAllowed(AGENT) @Transactional
  public State letter(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    return State.of(awardLot.sendLetter(lot));
  }

  @POST @Path("contract") @RolesAllowed(AGENT) @Transactional
  public State sign(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Signed signed) {
    own(id, lot);
    return State.of(awardLot.sign(lot, new Award.Contract(signed.amount(), signed.contractSha256(), signed.integritySha256())));
  }

  @POST @Path("filing") @RolesAllowed(AGENT) @Transactional
  public State file(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    return State.of(awardLot.file(lot));
  }

  @POST @Path("reopening") @RolesAllowed(AGENT) @Transactional
  public State reopen(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Reason reason) {
    own(id, lot);
    return State.of(awardLot.reopen(lot, reason.reason()));
  }

  /** Gives the lot up for a new tender, also where too few bids were left for a review and no award ever was. */
  @POST @Path("failure") @RolesAllowed(AGENT)
  public void fail(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Words reason) {
    own(id, lot);
    failLot.fail(lot, reason.text());
  }

  private void own(UUID id, UUID lot) {
    acting.requireAgentOf(id).lot(lot);
  }
}
