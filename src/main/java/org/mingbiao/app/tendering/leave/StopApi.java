package org.mingbiao.app.tendering.leave;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.tendering.leave.LeaveStage;
import org.mingbiao.tendering.leave.StopLeave;

/** Leave to tender no more, for programs. */
@Path("/api/tenders/{id}/stop")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class StopApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject StopTendering stop;

  public record Grounds(@NotNull String grounds) {}

  /** The decision that gives leave. @param number such as 鄞发改批〔2026〕7号 */
  public record Grant(@NotNull String number) {}

  public record Denial(@NotNull String reply) {}

  /** @param number of the decision, or null @param reply why it was refused, or null */
  public record Line(UUID id, String grounds, LeaveStage stage, Instant askedAt, String number, String reply, String decidedBy, Instant decidedAt) {
    static Line of(StopLeave leave) {
      return new Line(leave.id, leave.grounds, leave.stage, leave.askedAt, leave.number, leave.reply, leave.decidedBy, leave.decidedAt);
    }
  }

  /** Oldest first. */
  @GET @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR}) @Transactional
  public List<Line> all(@RestPath UUID id) {
    return StopLeave.of(doors.seen(id, visit.actor()).id).stream().map(Line::of).toList();
  }

  @POST @RolesAllowed(Roles.AGENT) @Transactional
  public Line ask(@RestPath UUID id, @Valid @NotNull Grounds said) {
    return Line.of(stop.ask(visit.actor(), id, said.grounds()));
  }

  @POST @Path("grant") @RolesAllowed(Roles.SUPERVISOR) @Transactional
  public Line grant(@RestPath UUID id, @Valid @NotNull Grant grant) {
    return Line.of(stop.grant(visit.actor(), id, grant.number()));
  }

  @POST @Path("denial") @RolesAllowed(Roles.SUPERVISOR) @Transactional
  public Line refuse(@RestPath UUID id, @Valid @NotNull Denial denial) {
    return Line.of(stop.refuse(visit.actor(), id, denial.reply()));
  }
}
