package org.mingbiao.app.edge.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** Pages that only a demonstration has: its clock, and every component with an example. */
@Path("/")
public class DemonstrationPages {
  @Inject HouseClock clock;
  @Inject Visit visit;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance demonstration(Instant now, Instant tomorrow);

    static native TemplateInstance components(Example example);
  }

  /** What the components are shown with. */
  public record Example(Instant now, BigDecimal amount, List<Station> stations, List<Facet> facets, Paging paging) {
    public Instant after(int hours) {
      return now.plus(Duration.ofHours(hours));
    }

    public Step step(String name) {
      return Step.valueOf(name);
    }

    public Light light(String name) {
      return Light.valueOf(name);
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

  /** The example form, which is refused whatever it says, to show how a refused form looks. */
  @POST @Path("components") @PermitAll @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void refuse() {
    onlyInDemonstration();
    throw RefusedException.of(Refusal.PERIOD_TOO_SHORT).at("deadline").under("T01", "《招标投标法》第二十四条")
        .with(Map.of("earliest", clock.instant().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.MINUTES)));
  }

  private void onlyInDemonstration() {
    if (!clock.isDemonstration()) throw RefusedException.of(Refusal.NOT_FOUND);
  }

  private Example example() {
    FrameTexts words = visit.language().words(FrameTexts.class);
    var stations = Stream.of(FrameTexts.Life.values()).map(life -> new Station(words.station(life), step(life))).toList();
    var choices = List.of(new Facet.Choice(words.exampleOne(), 128, "/components", true),
        new Facet.Choice(words.exampleTwo(), 17, "/components?kind=INVITED", false));
    return new Example(clock.instant(), new BigDecimal("47850000.00"), stations, List.of(new Facet(words.exampleFacet(), choices)),
        new Paging(3, 20, 412, "/components", Map.of("kind", List.of("OPEN"))));
  }

  private static Step step(FrameTexts.Life life) {
    int passed = life.compareTo(FrameTexts.Life.OPENED);
    return passed < 0 ? Step.DONE : passed == 0 ? Step.NOW : Step.LATER;
  }
}
