package org.mingbiao.app.tendering.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Paging;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.app.road.RoadStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** The agency's desk: what waits now, and every project with how far each of its eleven stages has come. */
@Path("/agent")
public class DeskPages {
  static final int PAGE_SIZE = 10;
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject Road road;

  @CheckedTemplate(basePath = "tendering/project")
  static class Templates {
    static native TemplateInstance desk(Desk desk);
  }

  public record Desk(List<Errand> errands, List<ProjectLine> projects, Paging paging) {}

  public record ProjectLine(UUID id, String title, String code, Stage stage, Instant deadline, List<Road.Milestone> road) {
    /** The first stage that is blocked, else the first at work, or null. */
    public RoadStage pressing() {
      return first(Step.BLOCKED).or(() -> first(Step.NOW)).orElse(null);
    }

    private Optional<RoadStage> first(Step step) {
      return road.stream().filter(milestone -> milestone.step() == step).map(Road.Milestone::stage).findFirst();
    }
  }

  @GET @RolesAllowed(Roles.AGENT) @Transactional
  public Response desk(@RestQuery @DefaultValue("1") int page) {
    if (doors.find(visit.actor()).isEmpty()) return Response.seeOther(URI.create("/subject")).build();
    UUID party = doors.party(visit.actor()).id;
    Reader reader = new Reader(visit.actor(), visit.language(), visit.clock().instant());
    Paging paging = new Paging(page, PAGE_SIZE, Tender.count("agent = ?1 or buyer = ?1", party), "/agent", Map.of());
    List<ProjectLine> projects = Tender.<Tender>find("agent = ?1 or buyer = ?1 order by registeredAt desc, id", party)
        .page(paging.page() - 1, PAGE_SIZE).stream()
        .map(t -> new ProjectLine(t.id, t.title, t.code, t.stage, t.bidDeadline, road.of(t, reader))).toList();
    return Response.ok(Templates.desk(new Desk(road.waiting(reader), projects, paging))).build();
  }
}
