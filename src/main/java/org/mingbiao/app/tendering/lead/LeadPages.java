package org.mingbiao.app.tendering.lead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** The leads of a tender, for its supervisor and for nobody else. */
@Path("/supervisor/projects/{id}/leads")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class LeadPages {
  @Inject Visit visit;
  @Inject LeadReading reading;

  @CheckedTemplate(basePath = "tendering/lead")
  static class Templates {
    static native TemplateInstance leads(LeadView view);
  }

  @GET @Transactional
  public TemplateInstance leads(@RestPath UUID id) {
    return Templates.leads(reading.of(id, visit.language()));
  }
}
