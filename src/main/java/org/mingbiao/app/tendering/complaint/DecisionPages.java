package org.mingbiao.app.tendering.complaint;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.Outcome;
import org.mingbiao.tendering.complaint.Unfit;

/** One complaint before the supervisor: accepted or refused, examined, decided (实施条例 第六十一条, 第六十二条). */
@Path("/complaints/{complaint}")
@OwnedBy({Owner.FILER, Owner.OFFICE})
public class DecisionPages {
  @Inject Visit visit;
  @Inject Acting acting;
  @Inject GrievanceReading reading;
  @Inject HandleComplaint complaints;

  @CheckedTemplate(basePath = "tendering/complaint")
  static class Templates {
    static native TemplateInstance complaint(GrievanceView.ComplaintLine complaint, List<Unfit> unfits, List<Outcome> outcomes);
  }

  @GET @RolesAllowed(SUPERVISOR) @Transactional
  public TemplateInstance complaint(@RestPath UUID complaint) {
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return Templates.complaint(reading.complaint(complaint, reader), List.of(Unfit.values()), List.of(Outcome.values()));
  }

  /** @param form {@code handlers}: user names, apart by commas or spaces */
  @POST @Path("acceptance") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(@RestPath UUID complaint, MultivaluedMap<String, String> form) {
    complaints.accept(complaint, Stream.of(new Entered(form).required("handlers").split("[,，、\\s]+")).toList());
    return back(complaint);
  }

  @POST @Path("refusal") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refuse(@RestPath UUID complaint, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    complaints.refuse(complaint, said.choice("reason", Unfit.class), said.text("grounds"));
    return back(complaint);
  }

  @POST @Path("appraisal") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response beginAppraisal(@RestPath UUID complaint) {
    complaints.beginAppraisal(complaint);
    return back(complaint);
  }

  @POST @Path("appraisal/end") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response endAppraisal(@RestPath UUID complaint) {
    complaints.endAppraisal(complaint);
    return back(complaint);
  }

  @POST @Path("suspension") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response suspend(@RestPath UUID complaint, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    if (said.moment("until") == null) throw RefusedException.of(FIELD_REQUIRED).at("until");
    complaints.suspend(complaint, said.moment("until"));
    return back(complaint);
  }

  @POST @Path("decision") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@RestPath UUID complaint, MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    complaints.decide(complaint, said.choice("outcome", Outcome.class), said.text("decision"));
    return back(complaint);
  }

  @POST @Path("withdrawal/permission") @RolesAllowed(SUPERVISOR) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response permitWithdrawal(@RestPath UUID complaint) {
    complaints.permitWithdrawal(complaint);
    return back(complaint);
  }

  @POST @Path("withdrawal") @RolesAllowed(BIDDER) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@RestPath UUID complaint) {
    complaints.withdraw(complaint, acting.party().id);
    return Response.seeOther(URI.create("/tenders/" + Complaint.require(complaint).tender + "/complaints")).build();
  }

  private static Response back(UUID complaint) {
    return Response.seeOther(URI.create("/complaints/" + complaint)).build();
  }
}
