package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.EXPERT;

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
import org.jboss.resteasy.reactive.RestForm;
import org.mingbiao.app.acting.Acting;

/** An expert's own card: what the library says of it, what it declares, and to what it was called. */
@Path("/expert/profile")
@RolesAllowed(EXPERT)
public class ProfilePages {
  private static final String BETWEEN_CODES = "[\\s,，;；]";

  @Inject Acting acting;
  @Inject KeepLibrary keep;
  @Inject LibraryReading reading;

  @CheckedTemplate(basePath = "tendering/expert")
  static class Templates {
    static native TemplateInstance profile(LibraryView.Own view);
  }

  @GET @Transactional
  public TemplateInstance profile() {
    return Templates.profile(reading.own(acting.actor().username()));
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response declare(@RestForm String employers, @RestForm String related) {
    keep.declare(acting.actor().username(), LibraryPages.split(employers, BETWEEN_CODES), LibraryPages.split(related, BETWEEN_CODES));
    return Response.seeOther(URI.create("/expert/profile")).build();
  }
}
