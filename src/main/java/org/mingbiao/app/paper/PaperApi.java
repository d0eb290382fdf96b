package org.mingbiao.app.paper;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;

/** Checks papers for programs. */
@Path("/api/papers/{number}")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class PaperApi {
  @Inject CheckPaper checkPaper;

  /** @param sha256 of the file in hand, to be compared */
  @GET
  public Check check(@RestPath String number, @RestQuery @Pattern(regexp = PaperPages.SHA256) String sha256) {
    return checkPaper.of(number, sha256).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("paper", number)));
  }
}
