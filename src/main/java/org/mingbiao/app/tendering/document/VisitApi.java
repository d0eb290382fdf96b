package org.mingbiao.app.tendering.document;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.tendering.document.SiteVisit;

/** Visits of the site, for programs. */
@Path("/api/tenders/{id}/site-visits")
@OwnedBy(Owner.AGENCY)
public class VisitApi {
  @Inject Visit visit;
  @Inject CallSiteVisit siteVisits;

  /** The notice that calls to it, open to everybody. */
  public record Called(UUID notice) {}

  @POST @RolesAllowed(AGENT)
  public Called call(@RestPath UUID id, @NotNull SiteVisit.Wish wish) {
    return new Called(siteVisits.call(visit.actor(), id, wish).id);
  }
}
