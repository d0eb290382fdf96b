package org.mingbiao.app.tendering.award;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.PassedOver;

/** The result of each lot for everybody, and the agency's acts upon it. */
@Path("/tenders/{id}/award")
@OwnedBy({Owner.AGENCY, Owner.PUBLISHED})
public class AwardPages {
  static final long CONTRACT_BYTES_MAX = 200L << 20;

  @Inject Acting acting;
  @Inject Clock clock;
  @Inject AwardReading reading;
  @Inject AwardLot awardLot;
  @Inject FailLot failLot;
  @Inject AttachmentStore store;

  @CheckedTemplate(basePath = "tendering/award")
  static class Templates {
    static native TemplateInstance award(AwardView view);
  }

  @GET @PermitAll @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    return Templates.award(reading.of(id));
  }

  @POST @Path("lots/{lot}/candidates") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    awardLot.publish(lot);
    return back(id);
  }

  @POST @Path("lots/{lot}/winner") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response fix(@RestPath UUID id, @RestPath UUID lot, @RestForm UUID bid) {
    own(id, lot);
    if (bid == null) throw RefusedException.of(FIELD_REQUIRED).at("bid");
    awardLot.fix(lot, bid);
    return back(id);
  }

  @POST @Path("lots/{lot}/letter") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response letter(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    awardLot.sendLetter(lot);
    return back(id);
  }

  @POST @Path("lots/{lot}/contract") @RolesAllowed(AGENT) @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response sign(@RestPath UUID id, @RestPath UUID lot, @RestForm String amount, @RestForm FileUpload contract,
      @RestForm FileUpload integrityContract) throws IOException {
    own(id, lot);
    if (contract == null || contract.size() == 0) throw RefusedException.of(FIELD_REQUIRED).at("contract");
    awardLot.sign(lot, new Award.Contract(yuan(amount), keep(lot, "contract", contract), keep(lot, "integrity-contract", integrityContract)));
    return back(id);
  }

  @POST @Path("lots/{lot}/filing") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response file(@RestPath UUID id, @RestPath UUID lot) {
    own(id, lot);
    awardLot.file(lot);
    return back(id);
  }

  @POST @Path("lots/{lot}/failure") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response fail(@RestPath UUID id, @RestPath UUID lot, @RestForm String reason) {
    own(id, lot);
    failLot.fail(lot, reason);
    return back(id);
  }

  /** The winner falls away; the next candidate may win, or the lot is repeated. */
  @POST @Path("lots/{lot}/reopening") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reopen(@RestPath UUID id, @RestPath UUID lot, @RestForm PassedOver reason) {
    own(id, lot);
    if (reason == null) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    awardLot.reopen(lot, reason);
    return back(id);
  }

  private String keep(UUID lot, String purpose, FileUpload upload) throws IOException {
    if (upload == null || upload.size() == 0) return null;
    Instant now = clock.instant();
    try (InputStream bytes = Files.newInputStream(upload.uploadedFile())) {
      AttachmentStore.Stored stored = store.put(bytes, CONTRACT_BYTES_MAX);
      QuarkusTransaction.requiringNew()
          .run(() -> Attachment.of(lot, purpose, upload.fileName(), upload.contentType(), stored, now).persist());
      return stored.sha256();
    }
  }

  private void own(UUID id, UUID lot) {
    acting.requireAgentOf(id).lot(lot);
  }

  private static BigDecimal yuan(String typed) {
    try {
      return new BigDecimal(typed.replaceAll("[,，\\s]", ""));
    } catch (NumberFormatException | NullPointerException e) {
      throw RefusedException.of(AMOUNT_INVALID).at("amount");
    }
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/award")).build();
  }
}
