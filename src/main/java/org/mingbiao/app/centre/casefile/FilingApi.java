package org.mingbiao.app.centre.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** An errand filed by a program. */
@Path("/api/items/{code}/casefiles")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class FilingApi {
  @Inject FileErrand errands;

  /** @param query to be kept by the caller: nobody can tell it again */
  public record Receipt(String number, String query) {}

  @POST @HourlyLimit @Transactional @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response file(@RestPath String code, @BeanParam FilingForm form) {
    FileErrand.Filed filed = errands.file(code, form.petition(), form.sheets());
    return Response.created(URI.create("/api/casefiles/" + filed.casefile().number))
        .entity(new Receipt(filed.casefile().number, filed.code().text())).build();
  }
}
