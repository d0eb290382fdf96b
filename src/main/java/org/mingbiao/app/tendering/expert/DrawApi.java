package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Draws and committees for programs. */
@Path("/api/tenders/{id}")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class DrawApi {
  @Inject Acting acting;
  @Inject DrawExperts drawExperts;
  @Inject BlindLedger ledger;
  @Inject LawBook law;

  public record Wish(@Min(1) int experts, @NotNull List<String> buyers, @NotBlank String specialty, @NotBlank String nonce) {}

  public record Nonce(@NotBlank String nonce) {}

  /** How many seats are taken; who sits there nobody learns before the result. */
  public record Seats(int taken, long checkedIn) {}

  @POST @Path("lots/{lot}/draws") @RolesAllowed(AGENT)
  public UUID announce(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Wish wish) {
    acting.requireAgentOf(id);
    return drawExperts.announce(id, lot, new DrawExperts.Wish(wish.experts(), wish.buyers(), wish.specialty(), wish.nonce()));
  }

  /** @return digest of the draw's record, which is opened with the result */
  @POST @Path("draws/{draw}") @RolesAllowed(AGENT)
  public String draw(@RestPath UUID id, @RestPath UUID draw, @Valid @NotNull Nonce nonce) {
    acting.requireAgentOf(id);
    return drawExperts.draw(id, draw, nonce.nonce());
  }

  @GET @Path("lots/{lot}/seats") @RolesAllowed({AGENT, SUPERVISOR})
  public Seats seats(@RestPath UUID id, @RestPath UUID lot) {
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    var seats = new CommitteeBook(ledger, id, lot).seats();
    return new Seats(seats.size(), seats.stream().filter(CommitteeBook.Seat::checkedIn).count());
  }

  /** The committee's names, once the winner is fixed. */
  @GET @Path("lots/{lot}/committee") @RolesAllowed({AGENT, SUPERVISOR})
  public List<String> committee(@RestPath UUID id, @RestPath UUID lot) {
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    Tender tender = Tender.require(id);
    CommitteeBook.requireResult(tender.lot(lot).stage, TenderLaw.of(law, tender));
    return new CommitteeBook(ledger, id, lot).seats().stream().map(CommitteeBook.Seat::username).toList();
  }
}
