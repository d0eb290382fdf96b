package org.mingbiao.app.tendering.document;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.document.SiteVisit;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Where the agency calls everybody to the site. */
@Path("/tenders/{id}/site-visit")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class VisitPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject LawBook book;
  @Inject CallSiteVisit siteVisits;

  @CheckedTemplate(basePath = "tendering/document")
  static class Templates {
    static native TemplateInstance visit(View view);
  }

  /** @param deadline the visit is before it @param open whether bids are still taken */
  public record View(String title, String tenderHref, String action, String article, Instant deadline, boolean open) {}

  @GET @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = doors.own(id, visit.actor());
    return Templates.visit(new View(tender.title, "/tenders/" + id, "/tenders/" + id + "/site-visit", TenderLaw.of(book, tender).rule("S28").article(),
        tender.bidDeadline, tender.takesBids(visit.clock().instant())));
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(@RestPath UUID id, MultivaluedMap<String, String> form) {
    Entered entered = new Entered(form);
    UUID notice = siteVisits.call(visit.actor(), id, new SiteVisit.Wish(entered.moment("at"), entered.text("place"), List.of())).id;
    return Response.seeOther(URI.create("/notices/" + notice)).build();
  }
}
