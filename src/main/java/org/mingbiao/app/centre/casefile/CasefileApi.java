package org.mingbiao.app.centre.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.QueryCode;

/** An applicant's own errand for programs: the code goes in a header, since addresses are logged. */
@Path("/api")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class CasefileApi {
  @Inject Visit visit;
  @Inject FileErrand errands;
  @Inject CasefileReading reading;

  /** @param query to be kept by the caller: nobody can tell it again */
  public record Receipt(String number, String query) {}

  @POST @Path("items/{code}/casefiles") @HourlyLimit @Transactional @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response file(@RestPath String code, @BeanParam FilingForm form) {
    FileErrand.Filed filed = errands.file(code, form.petition(), form.sheets());
    return Response.created(URI.create("/api/casefiles/" + filed.casefile().number))
        .entity(new Receipt(filed.casefile().number, filed.code().text())).build();
  }

  @GET @Path("casefiles/{number}") @OwnedBy(Owner.HOLDER) @Transactional
  public CasefileView follow(@RestPath String number, @RestHeader("Query-Code") String query) {
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return reading.of(Casefile.opened(number, QueryCode.typed(query)), reader, CasefileReading.Eyes.OWN);
  }
}
