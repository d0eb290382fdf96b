package org.mingbiao.app.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** The papers of a tender as files, for programs. */
@Path("/api/tenders/{id}/papers/{kind}/{subject}")
@OwnedBy(Owner.PUBLISHED)
@PermitAll
public class PaperFilesApi {
  @Inject IssuePaper issuePaper;

  /** @param kind {@code notice}, {@code receipt}, {@code record}, {@code report}, {@code letter} or {@code leave} */
  @GET
  public Response file(@RestPath UUID id, @RestPath String kind, @RestPath UUID subject) {
    return issuePaper.issue(PaperFiles.kind(kind), id, subject).answer();
  }

  /** The platform's signature of the file, to lie beside it. */
  @GET @Path("signature") @Transactional
  public Response signature(@RestPath UUID id, @RestPath String kind, @RestPath UUID subject) {
    return SignatureFiles.answer(issuePaper.issue(PaperFiles.kind(kind), id, subject).sha256());
  }
}
