package org.mingbiao.app.tendering.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;

/** Projects for programs: bring one in, read it, end it. */
@Path("/api/tenders")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class ProjectApi {
  static final int PAGE_MAX = 100;
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject RegisterTender register;
  @Inject TerminateTender terminate;
  @Inject AmendTender amend;

  /** What is known of a project by who may see it. */
  public record Project(UUID id, String code, String title, World world, Procedure procedure, Kind kind, Method method, String region,
      UUID buyer, UUID agent, BigDecimal budget, boolean stateOwned, boolean mustTender, String approval, Stage stage,
      Instant registeredAt, Instant announcedAt, Instant bidDeadline, UUID retenderOf, List<LotLine> lots, List<StandStill> suspensions) {
    static Project of(Tender t) {
      return new Project(t.id, t.code, t.title, t.world, t.procedure, t.kind, t.method, t.region, t.buyer, t.agent, t.budget, t.stateOwned,
          t.mustTender, t.approval, t.stage, t.registeredAt, t.announcedAt, t.bidDeadline, t.retenderOf,
          t.lots.stream().map(lot -> new LotLine(lot.id, lot.number, lot.title, lot.estimate, lot.stage)).toList(),
          Suspension.of(t.id).stream().map(s -> new StandStill(s.kind, s.since, s.until)).toList());
    }
  }

  public record LotLine(UUID id, int number, String title, BigDecimal estimate, LotStage stage) {}

  /** @param until null while it lasts */
  public record StandStill(SuspensionCause cause, Instant since, Instant until) {}

  public record Line(UUID id, String code, String title, Stage stage, Instant bidDeadline) {}

  public record Reason(@NotNull @Size(max = 2000) String reason) {}

  public record Approval(@NotNull @Size(max = 120) String approval) {}

  @POST @RolesAllowed(Roles.AGENT) @Transactional
  public RestResponse<Project> register(@Valid @NotNull TenderEntry entry) {
    Project project = Project.of(register.register(visit.actor(), entry));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, project).location(URI.create("/api/tenders/" + project.id())).build();
  }

  /** The agency's own projects, the latest first. @param page from 0 */
  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public List<Line> own(@RestQuery @DefaultValue("0") int page) {
    UUID party = doors.party(visit.actor()).id;
    return Tender.<Tender>find("agent = ?1 or buyer = ?1 order by registeredAt desc, id", party).page(Math.max(0, page), PAGE_MAX).stream()
        .map(t -> new Line(t.id, t.code, t.title, t.stage, t.bidDeadline)).toList();
  }

  @GET @Path("{id}") @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.ADMIN}) @Transactional
  public Project project(@RestPath UUID id) {
    return Project.of(doors.seen(id, visit.actor()));
  }

  @POST @Path("{id}/termination") @RolesAllowed(Roles.AGENT)
  public void terminate(@RestPath UUID id, @Valid @NotNull Reason reason) {
    terminate.terminate(visit.actor(), id, reason.reason());
  }

  @POST @Path("{id}/approval") @RolesAllowed(Roles.AGENT)
  public void fileApproval(@RestPath UUID id, @Valid @NotNull Approval approval) {
    amend.fileApproval(visit.actor(), id, approval.approval());
  }

  @POST @Path("{id}/reminder") @RolesAllowed(Roles.CLERK)
  public void remind(@RestPath UUID id) {
    amend.remind(id);
  }
}
