package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

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
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;

/** The opening hall. */
@Path("/tenders/{id}/opening")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.PUBLISHED})
public class OpeningPages {
  @Inject Acting acting;
  @Inject HallReading reading;
  @Inject OpenBids openBids;
  @Inject ReleaseKey releaseKey;
  @Inject ShowPrices showPrices;
  @Inject KeepRecord keepRecord;
  @Inject DrawCoefficients draws;
  @Inject OpeningDesk desk;
  @Inject StandStill standStill;

  @CheckedTemplate(basePath = "tendering/opening")
  static class Templates {
    static native TemplateInstance hall(HallView view);
  }

  @GET @PermitAll @Transactional
  public TemplateInstance hall(@RestPath UUID id) {
    return Templates.hall(reading.of(id));
  }

  @POST @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@RestPath UUID id, @RestForm String reason) {
    acting.requireAgentOf(id);
    openBids.open(id, reason);
    return back(id);
  }

  @POST @Path("keys") @RolesAllowed(BIDDER) @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response release(@RestPath UUID id, @RestForm FileUpload release) throws IOException {
    if (release == null || release.size() == 0) throw RefusedException.of(FIELD_REQUIRED).at("release");
    if (release.size() > ReleaseKey.RELEASE_BYTES_MAX) {
      throw RefusedException.of(TOO_LARGE).at("release").with(Map.of("bytesMax", ReleaseKey.RELEASE_BYTES_MAX));
    }
    releaseKey.release(id, acting.party().id, Files.readAllBytes(release.uploadedFile()));
    return back(id);
  }

  @POST @Path("extension") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response extend(@RestPath UUID id, @RestForm String reason) {
    acting.requireAgentOf(id);
    desk.extend(id, reason);
    return back(id);
  }

  @POST @Path("resumption") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resume(@RestPath UUID id, @RestForm String reason) {
    acting.requireAgentOf(id);
    standStill.resume(id, reason);
    return back(id);
  }

  @POST @Path("prices") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response show(@RestPath UUID id) {
    acting.requireAgentOf(id);
    showPrices.show(id);
    return back(id);
  }

  @POST @Path("draws") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response announceDraws(@RestPath UUID id, @RestForm String words) {
    acting.requireAgentOf(id);
    draws.announce(id, words);
    return back(id);
  }

  @POST @Path("draws/outcome") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response draw(@RestPath UUID id, @RestForm String words) {
    acting.requireAgentOf(id);
    draws.draw(id, words);
    return back(id);
  }

  @POST @Path("objections") @RolesAllowed(BIDDER) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response object(@RestPath UUID id, @RestForm String text) {
    desk.object(id, acting.party(), text);
    return back(id);
  }

  @POST @Path("objections/{objection}/answer") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestPath UUID id, @RestPath UUID objection, @RestForm String text) {
    acting.requireAgentOf(id);
    desk.answer(id, objection, text);
    return back(id);
  }

  @POST @Path("record") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(@RestPath UUID id) {
    acting.requireAgentOf(id);
    keepRecord.keep(id);
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/opening")).build();
  }
}
