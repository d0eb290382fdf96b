package org.mingbiao.app.centre.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.QueryCode;

/** An applicant's own errand for programs: the code goes in a header, since addresses are logged. */
@Path("/api/casefiles/{number}")
@OwnedBy(Owner.HOLDER)
@PermitAll
public class CasefileApi {
  @Inject Visit visit;
  @Inject CasefileReading reading;

  @GET @Transactional
  public CasefileView follow(@RestPath String number, @RestHeader("Query-Code") String query) {
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    return reading.of(Casefile.opened(number, QueryCode.typed(query)), reader, CasefileReading.Eyes.OWN);
  }
}
