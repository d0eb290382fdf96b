package org.mingbiao.app.tendering.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;

/** The leads of a tender, for the supervisor's programs. */
@Path("/api/supervisor/projects/{id}/leads")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class LeadApi {
  @Inject Visit visit;
  @Inject LeadReading reading;

  @GET @Transactional
  public LeadView leads(@RestPath UUID id) {
    return reading.of(id, visit.language());
  }
}
