package org.mingbiao.app.paper;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.refusal.RefusedException;

/** The papers of a tender as files. Who may have which, the room that wrote it says. */
@Path("/tenders/{id}/papers/{kind}/{subject}")
@OwnedBy(Owner.PUBLISHED)
@PermitAll
public class PaperFiles {
  @Inject IssuePaper issuePaper;

  @GET
  public Response file(@RestPath UUID id, @RestPath String kind, @RestPath UUID subject) {
    return issuePaper.issue(kind(kind), id, subject).answer();
  }

  /** The platform's signature of the file, to lie beside it. */
  @GET @Path("signature") @Transactional
  public Response signature(@RestPath UUID id, @RestPath String kind, @RestPath UUID subject) {
    return SignatureFiles.answer(issuePaper.issue(kind(kind), id, subject).sha256());
  }

  static PaperKind kind(String path) {
    return Stream.of(PaperKind.values()).filter(kind -> kind.path().equals(path)).findFirst().orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }
}
