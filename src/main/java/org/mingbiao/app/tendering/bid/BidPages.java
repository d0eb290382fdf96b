package org.mingbiao.app.tendering.bid;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.BidEntry;

/** A bidder's page of a tender: what is submitted, submit, replace, withdraw, receipts. */
@Path("/tenders/{id}/bid")
@OwnedBy(Owner.BIDDER_ITSELF)
@RolesAllowed(BIDDER)
public class BidPages {
  @Inject Acting acting;
  @Inject SubmitBid submitBid;
  @Inject Receipts receipts;
  @Inject BidReading reading;
  @Inject Agreements agreements;

  @CheckedTemplate(basePath = "tendering/bid")
  static class Templates {
    static native TemplateInstance bid(BidView view);

    static native TemplateInstance receipt(Receipt receipt, String paper, String back);
  }

  @GET @Transactional
  public TemplateInstance bid(@RestPath UUID id) {
    return Templates.bid(reading.of(id, acting.party()));
  }

  @GET @Path("receipts/{number}")
  public TemplateInstance receipt(@RestPath UUID id, @RestPath UUID number) {
    return Templates.receipt(receipts.of(id, acting.party(), number), "/tenders/" + id + "/papers/receipt/" + number, page(id).toString());
  }

  /** What the sealing tool must know, as a file (docs/spec/sealed-bid.md). */
  @GET @Path("lots/{lot}/tender.json") @Produces(MediaType.APPLICATION_JSON) @Transactional
  public BidReading.TenderFile tenderFile(@RestPath UUID id, @RestPath UUID lot) {
    return reading.tenderFile(id, lot);
  }

  @POST @Path("lots/{lot}") @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response submit(@RestPath UUID id, @RestPath UUID lot, @RestForm FileUpload file, @RestForm String members,
      @RestForm FileUpload agreement) throws IOException {
    if (file == null || file.size() == 0) throw RefusedException.of(FIELD_REQUIRED).at("file");
    List<UUID> others = Consortia.members(members).stream().map(party -> party.id).toList();
    try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
      BidEntry entry = submitBid.submit(id, lot, new SubmitBid.Bidder(acting.party(), others, kept(id, agreement)), bytes);
      return Response.seeOther(URI.create(page(id) + "/receipts/" + entry.receipt())).build();
    }
  }

  @POST @Path("lots/{lot}/withdrawal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@RestPath UUID id, @RestPath UUID lot) {
    BidEntry entry = submitBid.withdraw(id, lot, acting.party());
    return Response.seeOther(URI.create(page(id) + "/receipts/" + entry.receipt())).build();
  }

  private String kept(UUID id, FileUpload agreement) throws IOException {
    if (agreement == null || agreement.size() == 0) return null;
    try (InputStream bytes = Files.newInputStream(agreement.uploadedFile())) {
      return agreements.keep(id, acting.party(), agreement.fileName(), bytes);
    }
  }

  private static URI page(UUID id) {
    return URI.create("/tenders/" + id + "/bid");
  }
}
