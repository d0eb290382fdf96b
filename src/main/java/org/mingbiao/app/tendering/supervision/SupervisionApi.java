package org.mingbiao.app.tendering.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Reader;

/** The supervisor's wall, projects and orders for programs. */
@Path("/api/supervisor/projects")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class SupervisionApi {
  static final int PAGE_SIZE = 100;
  @Inject Visit visit;
  @Inject Wall wall;
  @Inject WatchProject watch;
  @Inject OrderStandstill orders;

  public record Reason(@NotNull String reason) {}

  public record Order(UUID order) {}

  @GET @Transactional
  public List<Wall.Line> wall(@BeanParam WallFilter filter) {
    return wall.lines(filter, visit.clock().instant(), PAGE_SIZE);
  }

  @GET @Path("{id}") @Transactional
  public Watched project(@RestPath UUID id) {
    return watch.of(id, new Reader(visit.actor(), visit.language(), visit.clock().instant()));
  }

  @POST @Path("{id}/orders")
  public Order stop(@RestPath UUID id, @Valid @NotNull Reason reason) {
    return new Order(orders.stop(id, reason.reason()));
  }

  @POST @Path("{id}/orders/{order}/lifting")
  public void lift(@RestPath UUID id, @RestPath UUID order, @Valid @NotNull Reason reason) {
    orders.lift(id, order, reason.reason());
  }
}
