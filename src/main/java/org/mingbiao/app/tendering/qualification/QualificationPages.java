package org.mingbiao.app.tendering.qualification;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.ApplicationEntry;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Judgement;

/** A tender's prequalification: the bidder's own application, and all of them for who judges and supervises. */
@Path("/tenders/{id}/qualification")
@OwnedBy({Owner.BIDDER_ITSELF, Owner.AGENCY, Owner.OFFICE})
public class QualificationPages {
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject Prequalify prequalify;
  @Inject QualificationReading reading;
  @Inject Papers papers;

  @CheckedTemplate(basePath = "tendering/qualification")
  static class Templates {
    static native TemplateInstance application(QualificationView.Own view);

    static native TemplateInstance applications(QualificationView.All view);
  }

  @GET @RolesAllowed({BIDDER, AGENT, SUPERVISOR}) @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    boolean bids = acting.actor().is(BIDDER);
    return bids ? Templates.application(reading.own(id, acting.party())) : Templates.applications(reading.all(id));
  }

  @POST @Path("application") @RolesAllowed(BIDDER) @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response apply(@RestPath UUID id, @RestForm("files") List<FileUpload> files, @RestForm String members, @RestForm FileUpload agreement)
      throws IOException {
    doors.announced(id);
    Consortium applicant = new Consortium(acting.party().id, Papers.members(members), papers.agreement(agreement));
    prequalify.apply(id, applicant, papers.keep(files));
    return back(id);
  }

  @POST @Path("places") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response limit(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    Entered form = new Entered(fields);
    prequalify.limit(acting.actor(), id, form.text("places") == null ? null : form.count("places"));
    return back(id);
  }

  @GET @Path("applications/{party}") @RolesAllowed({AGENT, SUPERVISOR}) @Transactional
  public TemplateInstance one(@RestPath UUID id, @RestPath UUID party) {
    return reading.page(reading.one(id, party));
  }

  @POST @Path("applications/{party}/judgement") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response judge(@RestPath UUID id, @RestPath UUID party, MultivaluedMap<String, String> fields) {
    prequalify.judge(acting.actor(), id, judgement(new Entered(fields), party));
    return back(id);
  }

  private static Judgement judgement(Entered form, UUID party) {
    boolean passes = QualificationView.PASSES.equals(form.required("finding"));
    return new Judgement(party, ApplicationEntry.TENDERER, passes, form.amount("points"), form.text("reason"));
  }

  @POST @Path("result") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@RestPath UUID id) {
    prequalify.decide(acting.actor(), id);
    return back(id);
  }

  /** Its own to the applicant at any time; all of them to the agency and the supervisor once no more may come. */
  @GET @Path("applications/{party}/files/{sha256}") @RolesAllowed({BIDDER, AGENT, SUPERVISOR}) @Transactional
  @OwnedBy({Owner.FILER, Owner.AGENCY, Owner.OFFICE})
  public Response file(@RestPath UUID id, @RestPath UUID party, @RestPath String sha256) {
    boolean bids = acting.actor().is(BIDDER);
    if (bids && !acting.party().id.equals(party)) throw RefusedException.of(NOT_FOUND);
    Tender tender = bids ? doors.announced(id) : doors.seen(id, acting.actor());
    if (!bids) prequalify.book(tender).applications(clock.instant());
    ApplicationEntry application = prequalify.book(tender).own(party).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    return papers.answer(Prequalify.file(application, sha256));
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/qualification")).build();
  }
}
