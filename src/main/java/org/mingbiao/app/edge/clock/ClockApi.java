package org.mingbiao.app.edge.clock;

import static org.mingbiao.app.edge.identity.Roles.ADMIN;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;

/** The platform's time for programs; a demonstration may be moved on. */
@Path("/api/clock")
public class ClockApi {
  @Inject HouseClock clock;

  /** @param now UTC @param travelled whether it is not the world's time */
  public record Time(Instant now, boolean travelled) {}

  public record Journey(@NotNull Instant to) {}

  @GET @PermitAll
  public Time time() {
    return new Time(clock.instant(), !clock.lead().isZero());
  }

  @POST @RolesAllowed(ADMIN)
  public Time travel(@NotNull Journey journey) {
    clock.travelTo(journey.to());
    return time();
  }
}
