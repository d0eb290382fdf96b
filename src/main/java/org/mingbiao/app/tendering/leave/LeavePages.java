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
import java.math.BigDecimal;
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
import org.mingbiao.shared.region.Threshold;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.leave.OtherMethod;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The page on which leave for another method is asked for and the finance office's reply recorded. */
@Path("/tenders/{id}/leave")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class LeavePages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject Thresholds thresholds;
  @Inject AskLeave leave;

  @CheckedTemplate(basePath = "tendering/leave")
  static class Templates {
    static native TemplateInstance leave(LeaveView view);
  }

  /** @param sum the sum of open tender where the project is, or null where it was not entered @param asked whether the law asks for leave */
  public record LeaveView(UUID tender, String title, Method method, BigDecimal budget, BigDecimal sum, String sumArticle, String article,
      boolean asked, boolean mayAsk, boolean mayReply, List<LeaveApi.Line> lines) {
    public String at(String part) {
      return "/tenders/" + tender + part;
    }
  }

  @GET @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR}) @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = doors.seen(id, visit.actor());
    TenderLaw law = TenderLaw.of(book, tender);
    OtherMethod purchase = OtherMethod.of(tender, law, thresholds);
    List<MethodLeave> all = MethodLeave.of(id);
    boolean waits = all.stream().anyMatch(one -> one.stage == LeaveStage.ASKED);
    return Templates.leave(new LeaveView(id, tender.title, tender.method, tender.budget, purchase.sum().map(Threshold::amount).orElse(null),
        purchase.sum().map(Threshold::article).orElse(null), law.rule("S02").article(), purchase.asksLeave().isPresent(),
        visit.actor().is(Roles.AGENT) && !waits && tender.method != Method.OPEN && Doors.isLive(tender),
        visit.actor().is(Roles.SUPERVISOR) && waits, all.stream().map(LeaveApi.Line::of).toList()));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@RestPath UUID id, @RestForm String grounds) {
    leave.ask(visit.actor(), id, grounds);
    return back(id);
  }

  @POST @Path("grant") @RolesAllowed(Roles.SUPERVISOR) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response grant(@RestPath UUID id, @RestForm String number) {
    leave.grant(visit.actor(), id, number);
    return back(id);
  }

  @POST @Path("denial") @RolesAllowed(Roles.SUPERVISOR) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response refuse(@RestPath UUID id, @RestForm String reply) {
    leave.refuse(visit.actor(), id, reply);
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/tenders/" + id + "/leave")).build();
  }
}
