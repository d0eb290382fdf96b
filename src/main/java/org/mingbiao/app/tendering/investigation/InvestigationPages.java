package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.tendering.lead.LeadReading;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.Origin;

/** The supervisor's cases. */
@Path("/investigations")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class InvestigationPages {
  @Inject Visit visit;
  @Inject CaseReading reading;
  @Inject LeadReading leads;
  @Inject Investigate investigate;
  @Inject ServeDecision decisions;
  @Inject CasePapers papers;

  @CheckedTemplate(basePath = "tendering/investigation")
  static class Templates {
    static native TemplateInstance cases(List<CaseLine> cases);

    static native TemplateInstance open(OpeningForm form);

    static native TemplateInstance investigation(CaseView view);
  }

  @GET @Transactional
  public TemplateInstance cases() {
    return Templates.cases(reading.all());
  }

  @GET @Path("new") @Transactional
  public TemplateInstance form(@RestQuery UUID tender, @RestQuery UUID lot, @RestQuery String lead, @RestQuery UUID complaint) {
    if (tender == null) throw RefusedException.of(NOT_FOUND);
    return Templates.open(reading.form(tender, lot, lead, complaint, visit.language()));
  }

  @POST @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    UUID tender = said.id("tender");
    UUID lot = said.id("lot");
    Origin origin = said.choice("origin", Origin.class);
    List<String> evidence = origin == Origin.LEAD ? evidence(tender, lot, said.required("lead")) : List.of();
    List<UUID> bids = said.all("bids").stream().map(UUID::fromString).toList();
    if (bids.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("bids");
    var suspicion = new Investigate.Suspicion(tender, lot, origin, said.id("complaint"), bids, said.required("text"), evidence);
    return at(investigate.open(suspicion, Stream.of(said.required("handlers").split("[,，、\\s]+")).toList(), by()).id);
  }

  @GET @Path("{id}") @Transactional
  public TemplateInstance investigation(@RestPath UUID id) {
    return Templates.investigation(reading.of(id, new Reader(visit.actor(), visit.language(), visit.clock().instant())));
  }

  @POST @Path("{id}/evidence") @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response note(@RestPath UUID id, @RestForm String text, @RestForm FileUpload paper) throws IOException {
    investigate.note(id, text, papers.keep(paper), by());
    return at(id);
  }

  @GET @Path("{id}/papers/{sha256}") @Transactional
  public Response paper(@RestPath UUID id, @RestPath String sha256) {
    var paper = papers.of(id, sha256);
    String name = URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(papers.open(paper), MediaType.APPLICATION_OCTET_STREAM).header("Content-Length", paper.bytes())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name).header("Cache-Control", "no-store").build();
  }

  @POST @Path("{id}/notice") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response inform(@RestPath UUID id, MultivaluedMap<String, String> form) {
    investigate.inform(id, DecisionForm.read(form), by());
    return at(id);
  }

  @POST @Path("{id}/hearing") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response callHearing(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    said.required("at");
    investigate.callHearing(id, said.moment("at"), said.required("text"), by());
    return at(id);
  }

  @POST @Path("{id}/hearing/record") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response endHearing(@RestPath UUID id, MultivaluedMap<String, String> form) {
    investigate.endHearing(id, new Entered(form).required("text"), by());
    return at(id);
  }

  @POST @Path("{id}/decision") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response find(@RestPath UUID id, MultivaluedMap<String, String> form) {
    investigate.find(id, DecisionForm.read(form), by());
    return at(id);
  }

  @POST @Path("{id}/clearing") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response clear(@RestPath UUID id, MultivaluedMap<String, String> form) {
    investigate.clear(id, new Entered(form).required("clearing"), by());
    return at(id);
  }

  @POST @Path("{id}/closing") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response close(@RestPath UUID id, MultivaluedMap<String, String> form) {
    investigate.close(id, new Entered(form).required("closing"), by());
    return at(id);
  }

  @POST @Path("{id}/service") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response serve(@RestPath UUID id) {
    decisions.serve(id);
    return at(id);
  }

  @POST @Path("{id}/publication") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(@RestPath UUID id) {
    decisions.publish(id);
    return at(id);
  }

  private List<String> evidence(UUID tender, UUID lot, String lead) {
    return LeadReading.evidence(leads.lead(tender, lot, lead, visit.language()), visit.language());
  }

  private String by() {
    return visit.actor().username();
  }

  private static Response at(UUID id) {
    return Response.seeOther(URI.create("/investigations/" + id)).build();
  }
}
