package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** What records give the bids of a tender, for programs. */
@Path("/api/tenders/{id}/points")
@OwnedBy(Owner.AGENCY)
public class PointsApi {
  @Inject Acting acting;
  @Inject TakePoints points;

  /** @param source which record, of which day, and how it was asked */
  public record Taken(@NotNull Map<String, BigDecimal> scores, String source) {}

  @PUT @Path("{bid}") @RolesAllowed(AGENT)
  public void take(@RestPath UUID id, @RestPath UUID bid, @Valid @NotNull Taken taken) {
    acting.requireAgentOf(id);
    points.take(id, bid, taken.scores(), taken.source());
  }
}
