package org.mingbiao.app.tendering.complaint;

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
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.Objection;

/** Objections and complaints of a tender: bidders raise them, the agency answers. What the supervisor does is {@link DecisionPages}. */
@Path("/tenders/{id}/complaints")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.OFFICE})
public class ComplaintPages {
  @Inject Visit visit;
  @Inject Acting acting;
  @Inject GrievanceReading reading;
  @Inject RaiseObjection objections;
  @Inject HandleComplaint complaints;

  @CheckedTemplate(basePath = "tendering/complaint")
  static class Templates {
    static native TemplateInstance list(GrievanceView view);

    static native TemplateInstance object(GrievanceView view);

    static native TemplateInstance complain(GrievanceView view);

    static native TemplateInstance answer(GrievanceView view, GrievanceView.ObjectionLine objection);
  }

  @GET @RolesAllowed({BIDDER, AGENT, SUPERVISOR}) @Transactional
  public TemplateInstance list(@RestPath UUID id) {
    return Templates.list(view(id));
  }

  @GET @Path("objection") @RolesAllowed(BIDDER) @Transactional
  public TemplateInstance objectionForm(@RestPath UUID id) {
    return Templates.object(view(id));
  }

  @POST @Path("objection") @RolesAllowed(BIDDER) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response raise(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    objections.raise(id, new Objection.Plea(said.id("lot"), said.choice("about", Grievance.class), acting.party().id, said.text("text")),
        said.day("knownOn"));
    return back(id);
  }

  @GET @Path("complaint") @RolesAllowed(BIDDER) @Transactional
  public TemplateInstance complaintForm(@RestPath UUID id) {
    return Templates.complain(view(id));
  }

  @POST @Path("complaint") @RolesAllowed(BIDDER) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response complain(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    UUID respondent = Party.byCode(said.required("respondent")).map(party -> party.id)
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).at("respondent"));
    said.required("knownOn");
    complaints.receive(new Complaint.Petition(id, said.id("lot"), said.choice("about", Grievance.class), acting.party().id, respondent,
        said.text("facts"), said.text("request"), said.day("knownOn"), said.id("objection")));
    return back(id);
  }

  @GET @Path("objections/{objection}") @RolesAllowed(AGENT) @Transactional
  public TemplateInstance answerForm(@RestPath UUID id, @RestPath UUID objection) {
    GrievanceView view = view(id);
    return Templates.answer(view, view.objections().stream().filter(one -> one.id().equals(objection)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND)));
  }

  @POST @Path("objections/{objection}") @RolesAllowed(AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@RestPath UUID id, @RestPath UUID objection, MultivaluedMap<String, String> form) {
    acting.requireAgentOf(id);
    Entered said = new Entered(form);
    objections.answer(id, objection, said.text("answer"), "true".equals(said.required("upheld")));
    return back(id);
  }

  @POST @Path("objections/{objection}/withdrawal") @RolesAllowed(BIDDER) @OwnedBy(Owner.FILER) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@RestPath UUID id, @RestPath UUID objection) {
    objections.withdraw(id, objection, acting.party().id);
    return back(id);
  }

  private GrievanceView view(UUID id) {
    return reading.of(id, new Reader(visit.actor(), visit.language(), visit.clock().instant()));
  }

  private static Response back(UUID tender) {
    return Response.seeOther(URI.create("/tenders/" + tender + "/complaints")).build();
  }
}
