package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.report.Outcome;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.review.Clarification;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.review.ReviewStage;
import org.mingbiao.tendering.review.SheetBook;

/** The committee's room for programs. */
@Path("/api/lots/{lot}/review")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.MEMBER, Owner.OFFICE})
public class ReviewApi {
  @Inject Acting acting;
  @Inject Committee committee;
  @Inject Score score;
  @Inject Count count;
  @Inject Report report;
  @Inject ReviewAccess access;
  @Inject BlindLedger ledger;

  public record Reason(@NotBlank String reason) {}

  public record Member(@NotBlank String member) {}

  public record Points(@NotNull Map<String, BigDecimal> scores, Map<String, String> reasons) {}

  public record Motion(@NotNull UUID bid, @NotNull Ground ground, String clause, String page, String reason) {}

  public record Vote(boolean aye) {}

  public record Question(@NotNull UUID bid, @NotBlank String question) {}

  public record Answer(@NotBlank String answer) {}

  /** @param dissent in writing; absent to agree */
  public record Signature(String dissent) {}

  /** @param sheetsIn how many are in: all that may be known before all are */
  public record State(ReviewStage stage, int seats, int sheetsIn, Instant countedAt, String bundleSha256, String reportSha256) {}

  public record Counted(Outcome outcome, List<String> candidates, String digest) {}

  @GET @RolesAllowed({EXPERT, AGENT, SUPERVISOR}) @Transactional
  public State state(@RestPath UUID lot) {
    UUID tender = access.requireReader(lot);
    Review review = Review.require(lot);
    return new State(review.stage, new CommitteeBook(ledger, tender, lot).seats().size(), new SheetBook(ledger, tender, lot).handedInCount(),
        review.countedAt, review.bundleSha256, review.reportSha256);
  }

  @POST @Path("check-in") @RolesAllowed(EXPERT)
  public void checkIn(@RestPath UUID lot) {
    committee.checkIn(lot, me());
  }

  @POST @Path("recusal") @RolesAllowed(EXPERT)
  public void recuse(@RestPath UUID lot, @Valid @NotNull Reason reason) {
    committee.recuse(lot, me(), reason.reason());
  }

  /** A member names who leads; with it the review begins. */
  @POST @Path("leader") @RolesAllowed(EXPERT)
  public void lead(@RestPath UUID lot, @Valid @NotNull Member leader) {
    access.requireMember(lot, me());
    committee.lead(lot, leader.member());
  }

  /** The names of the committee, for its members only. */
  @GET @Path("members") @RolesAllowed(EXPERT) @Transactional
  public List<CommitteeBook.Seat> members(@RestPath UUID lot) {
    UUID tender = access.requireMember(lot, me());
    return new CommitteeBook(ledger, tender, lot).seats();
  }

  @PUT @Path("sheets/{bid}") @RolesAllowed(EXPERT)
  public void save(@RestPath UUID lot, @RestPath UUID bid, @Valid @NotNull Points points) {
    score.save(lot, me(), new Score.Points(bid, points.scores(), points.reasons() == null ? Map.of() : points.reasons()));
  }

  /** A member's own sheets. */
  @GET @Path("sheets") @RolesAllowed(EXPERT) @Transactional
  public Map<UUID, SheetBook.Sheet> own(@RestPath UUID lot) {
    UUID tender = access.requireMember(lot, me());
    int seat = new CommitteeBook(ledger, tender, lot).requireCheckedIn(me()).number();
    return new SheetBook(ledger, tender, lot).sheetsOf(seat);
  }

  @POST @Path("sheets") @RolesAllowed(EXPERT)
  public void handIn(@RestPath UUID lot) {
    score.handIn(lot, me());
  }

  @POST @Path("rejections") @RolesAllowed(EXPERT)
  public UUID propose(@RestPath UUID lot, @Valid @NotNull Motion motion) {
    return report.propose(me(), new Rejection.Motion(lot, motion.bid(), motion.ground(), motion.clause(), motion.page(), motion.reason()));
  }

  @POST @Path("rejections/{rejection}/votes") @RolesAllowed(EXPERT)
  public boolean vote(@RestPath UUID lot, @RestPath UUID rejection, @NotNull Vote vote) {
    return report.vote(lot, me(), rejection, vote.aye());
  }

  @POST @Path("clarifications") @RolesAllowed(EXPERT)
  public UUID ask(@RestPath UUID lot, @Valid @NotNull Question question) {
    return report.ask(lot, me(), question.bid(), question.question());
  }

  /** The bidder's own questions; who asks it never learns. */
  @GET @Path("clarifications") @RolesAllowed(BIDDER) @Transactional
  public List<Clarification> asked(@RestPath UUID lot) {
    return access.clarificationsOf(lot, acting.party().id);
  }

  @POST @Path("clarifications/{clarification}/answer") @RolesAllowed(BIDDER) @OwnedBy(Owner.FILER)
  public void answer(@RestPath UUID lot, @RestPath UUID clarification, @Valid @NotNull Answer answer) {
    report.answer(lot, clarification, acting.party().id, answer.answer());
  }

  @POST @Path("result") @RolesAllowed(EXPERT)
  public Counted count(@RestPath UUID lot) {
    access.requireMember(lot, me());
    Bundle bundle = count.count(lot);
    return new Counted(bundle.result().outcome(), bundle.result().candidates(), bundle.digest());
  }

  @POST @Path("signatures") @RolesAllowed(EXPERT)
  public void sign(@RestPath UUID lot, @NotNull Signature signature) {
    report.sign(lot, me(), signature.dissent());
  }

  @POST @Path("silences") @RolesAllowed(EXPERT)
  public void silent(@RestPath UUID lot, @Valid @NotNull Member member) {
    report.recordSilent(lot, me(), member.member());
  }

  @POST @Path("delivery") @RolesAllowed(EXPERT)
  public void deliver(@RestPath UUID lot) {
    report.deliver(lot, me());
  }

  private String me() {
    return acting.actor().username();
  }
}
