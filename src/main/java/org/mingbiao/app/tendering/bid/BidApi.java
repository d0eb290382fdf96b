package org.mingbiao.app.tendering.bid;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.SealedFile;

/** A bidder's own bids, for programs. */
@Path("/api/tenders/{id}")
@OwnedBy(Owner.BIDDER_ITSELF)
public class BidApi {
  @Inject Acting acting;
  @Inject SubmitBid submitBid;
  @Inject Receipts receipts;
  @Inject Agreements agreements;

  public record Agreement(String sha256) {}

  /** @param receipt the number of the receipt, see {@code /api/tenders/{id}/receipts/{number}} */
  public record Act(BidEntry.Act act, UUID lot, Instant receivedAt, UUID receipt, SealedFile file) {
    static Act of(BidEntry entry) {
      return new Act(entry.act(), entry.lot(), entry.receivedAt(), entry.receipt(), entry.file());
    }
  }

  /**
   * Submits or replaces the sealed bid for a lot; the body is the container.
   *
   * @param members parties beside the leader, by credit code
   * @param agreement SHA-256 of the consortium's agreement, as {@link #agreement} answered
   */
  @PUT @Path("lots/{lot}/bid") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Act submit(@RestPath UUID id, @RestPath UUID lot, @RestQuery List<String> members, @RestQuery String agreement, InputStream container) {
    return Act.of(submitBid.submit(id, lot, bidder(members, agreement), container));
  }

  /** Keeps a consortium's agreement for the bids of its leader, blind until the opening; the body is the file. */
  @POST @Path("agreement") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Agreement agreement(@RestPath UUID id, @RestQuery String name, InputStream file) {
    if (name == null || name.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("name");
    return new Agreement(agreements.keep(id, acting.party(), name, file));
  }

  @DELETE @Path("lots/{lot}/bid") @RolesAllowed(BIDDER)
  public Act withdraw(@RestPath UUID id, @RestPath UUID lot) {
    return Act.of(submitBid.withdraw(id, lot, acting.party()));
  }

  @GET @Path("bid") @RolesAllowed(BIDDER)
  public List<Act> own(@RestPath UUID id) {
    return submitBid.own(id, acting.party()).stream().map(Act::of).toList();
  }

  @GET @Path("receipts/{number}") @RolesAllowed(BIDDER) @OwnedBy(Owner.FILER)
  public Receipt receipt(@RestPath UUID id, @RestPath UUID number) {
    return receipts.of(id, acting.party(), number);
  }

  private SubmitBid.Bidder bidder(List<String> members, String agreement) {
    List<UUID> others = members.stream().map(code -> Consortia.member(code).id).toList();
    return new SubmitBid.Bidder(acting.party(), others, agreement);
  }
}
