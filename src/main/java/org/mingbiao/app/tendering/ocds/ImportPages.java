package org.mingbiao.app.tendering.ocds;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.edge.problem.Problems;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.ocds.intake.ImportTenders;
import org.mingbiao.shared.refusal.RefusedException;

/** The agency brings published tenders in: a file, what would become of it, and the act. */
@Path("/agent/ocds")
@OwnedBy(Owner.AGENCY)
public class ImportPages {
  @Inject Visit visit;
  @Inject Uploads uploads;
  @Inject Importing importing;
  @Inject ImportTenders tenders;

  @CheckedTemplate(basePath = "tendering/ocds")
  static class Templates {
    static native TemplateInstance upload();

    static native TemplateInstance look(ImportView view);

    static native TemplateInstance done(ImportView view);
  }

  @GET @RolesAllowed(Roles.AGENT)
  public TemplateInstance uploadForm() {
    return Templates.upload();
  }

  @POST @RolesAllowed(Roles.AGENT) @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(@RestForm("file") FileUpload file) {
    return Response.seeOther(URI.create("/agent/ocds/" + uploads.keep(visit.actor(), file))).build();
  }

  /** What is stated stands in the address, so that nothing is kept until the act. */
  @GET @Path("{file}") @RolesAllowed(Roles.AGENT)
  public TemplateInstance look(@RestPath UUID file, @Context UriInfo uri) {
    Uploads.Kept kept = uploads.of(visit.actor(), file);
    ImportView blank = view(kept, new Entered(uri.getQueryParameters()));
    if (uri.getQueryParameters().isEmpty()) return Templates.look(blank);
    try {
      return Templates.look(blank.with(tenders.look(bringing(kept, blank.stated()))));
    } catch (RefusedException refused) {
      return Templates.look(blank.with(Problems.fault(refused, visit.language())));
    }
  }

  @POST @Path("{file}") @RolesAllowed(Roles.AGENT) @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public TemplateInstance take(@RestPath UUID file, MultivaluedMap<String, String> form) {
    Uploads.Kept kept = uploads.of(visit.actor(), file);
    ImportView view = view(kept, new Entered(form));
    return Templates.done(view.with(tenders.take(bringing(kept, view.stated()))));
  }

  private ImportTenders.Bringing bringing(Uploads.Kept kept, Entered stated) {
    return importing.read(visit.actor(), kept.bytes(), kept.name(), stated);
  }

  @Transactional
  ImportView view(Uploads.Kept kept, Entered stated) {
    return ImportView.of(kept, stated, new FlawWords(visit.language()));
  }
}
