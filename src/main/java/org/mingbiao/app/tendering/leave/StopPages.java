package org.mingbiao.app.tendering.leave;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.StopLeave;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The page on which leave to tender no more is asked for and decided. */
@Path("/tenders/{id}/stop")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class StopPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject StopTendering stop;

  @CheckedTemplate(basePath = "tendering/leave")
  static class Templates {
    static native TemplateInstance stop(StopView view);
  }

  public record StopView(UUID tender, String title, String article, int failures, boolean mayAsk, boolean mayDecide, List<StopApi.Line> lines) {
    public String at(String part) {
      return "/tenders/" + tender + part;
    }

    public PaperKind kind() {
      return PaperKind.LEAVE;
    }
  }

  /** @throws org.mingbiao.shared.refusal.RefusedException {@code RULE_NOT_IN_FORCE} where the law of the place knows no such leave */
  @GET @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR}) @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = doors.seen(id, visit.actor());
    List<StopLeave> all = StopLeave.of(id);
    int failures = StopTendering.failures(tender);
    boolean stands = all.stream().anyMatch(one -> one.stage != LeaveStage.REFUSED);
    boolean waits = all.stream().anyMatch(one -> one.stage == LeaveStage.ASKED);
    return Templates.stop(new StopView(id, tender.title, TenderLaw.of(book, tender).rule("O16").article(), failures,
        visit.actor().is(Roles.AGENT) && !stands && failures >= StopLeave.FAILURES_MIN, visit.actor().is(Roles.SUPERVISOR) && waits,
        all.stream().map(StopApi.Line::of).toList()));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@RestPath UUID id, @RestForm String grounds) {
    stop.ask(visit.actor(), id, grounds);
    return back(id);
  }

  @POST @Path("grant") @RolesAllowed(Roles.SUPERVISOR) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grant(@RestPath UUID id, @RestForm String number) {
    stop.grant(visit.actor(), id, number);
    return back(id);
  }

  @POST @Path("denial") @RolesAllowed(Roles.SUPERVISOR) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refuse(@RestPath UUID id, @RestForm String reply) {
    stop.refuse(visit.actor(), id, reply);
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/stop")).build();
  }
}
