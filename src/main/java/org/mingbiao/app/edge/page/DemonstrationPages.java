package org.mingbiao.app.edge.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** Pages that only a demonstration has: its clock, and every component with an example. */
@Path("/")
public class DemonstrationPages {
  @Inject HouseClock clock;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance demonstration(Instant now, Instant tomorrow);

    static native TemplateInstance components(Example example);
  }

  /** What the components are shown with. */
  public record Example(Instant now, BigDecimal amount, List<Station> stations, List<Facet> facets, Paging paging) {
    public Instant after(long hours) {
      return now.plus(Duration.ofHours(hours));
    }
  }

  @GET @Path("admin/demonstration") @RolesAllowed(Roles.ADMIN)
  public TemplateInstance demonstration() {
    onlyInDemonstration();
    return Templates.demonstration(clock.instant(), clock.instant().plus(Duration.ofDays(1)));
  }

  @GET @Path("components") @PermitAll
  public TemplateInstance components() {
    onlyInDemonstration();
    return Templates.components(example());
  }

  private void onlyInDemonstration() {
    if (!clock.isDemonstration()) throw RefusedException.of(Refusal.NOT_FOUND);
  }

  private Example example() {
    var stations = List.of(new Station("REGISTERED", Step.DONE), new Station("ANNOUNCED", Step.DONE), new Station("OPENED", Step.NOW),
        new Station("EVALUATED", Step.LATER), new Station("ARCHIVED", Step.LATER));
    var facets = List.of(new Facet("PROCEDURE", List.of(new Facet.Choice("OPEN", 128, "/components?procedure=OPEN", true),
        new Facet.Choice("INVITED", 17, "/components?procedure=INVITED", false))));
    return new Example(clock.instant(), new BigDecimal("47850000.00"), stations, facets,
        new Paging(3, 20, 412, "/components", Map.of("procedure", List.of("OPEN"))));
  }
}
