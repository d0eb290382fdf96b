package org.mingbiao.app.tendering.opening;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.tendering.opening.ReservePrice;

/** The reserve price of a lot, for programs: a digest before the deadline, the amount when all prices are shown. */
@Path("/api/tenders/{id}/lots/{lot}/reserve")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class ReserveApi {
  @Inject Acting acting;
  @Inject SealReserve reserve;

  /** @param seal as in {@code ReservePrice.digest} */
  public record Seal(@NotBlank String seal) {}

  public record Opened(@NotBlank String amount, @NotBlank String words) {}

  public record Reason(@NotBlank String reason) {}

  @PUT
  public void seal(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Seal seal) {
    acting.requireAgentOf(id);
    reserve.seal(id, lot, seal.seal());
  }

  @POST @Path("opening")
  public void open(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Opened opened) {
    acting.requireAgentOf(id);
    reserve.open(id, lot, new ReservePrice.Key(opened.amount(), opened.words()));
  }

  @POST @Path("loss")
  public void lose(@RestPath UUID id, @RestPath UUID lot, @Valid @NotNull Reason reason) {
    acting.requireAgentOf(id);
    reserve.lose(id, lot, reason.reason());
  }
}
