package org.mingbiao.app.tendering.notice;

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
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.tendering.notice.Notice;

/** The agency's page on which the text of another channel is compared. */
@Path("/notices/{id}/copies")
@OwnedBy(Owner.AGENCY)
public class CopyPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject CompareCopy compare;

  @CheckedTemplate(basePath = "tendering/notice")
  static class Templates {
    static native TemplateInstance compare(CompareView view);
  }

  public record CompareView(UUID notice, String title) {
    public String here() {
      return page() + "/copies";
    }

    public String page() {
      return "/notices/" + notice;
    }
  }

  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public TemplateInstance compareForm(@RestPath UUID id) {
    Notice notice = Notice.require(id);
    doors.own(notice.tender, visit.actor());
    return Templates.compare(new CompareView(id, notice.title));
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response compare(@RestPath UUID id, MultivaluedMap<String, String> fields) {
    doors.own(Notice.require(id).tender, visit.actor());
    Entered form = new Entered(fields);
    compare.compare(visit.actor(), id, form.text("channel"), AnnouncePages.wording(form, "title", "text"));
    return Response.seeOther(URI.create("/notices/" + id)).build();
  }
}
