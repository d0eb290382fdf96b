package org.mingbiao.app.tendering.supervision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Facet;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Paging;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.shared.term.Colour;
import org.mingbiao.tendering.project.Kind;

/** The supervisor's start page and a project as the supervisor sees it. */
@Path("/supervisor")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.SUPERVISOR)
public class SupervisionPages {
  static final int PAGE_SIZE = 20;
  private static final String PATH = "/supervisor";
  @Inject Visit visit;
  @Inject Road road;
  @Inject Wall wall;
  @Inject WatchProject watch;
  @Inject OrderStandstill orders;

  @CheckedTemplate(basePath = "tendering/supervision")
  static class Templates {
    static native TemplateInstance wall(WallView wall);

    static native TemplateInstance project(Watched project);
  }

  public record WallView(List<Errand> errands, List<Tile> tiles, List<Facet> facets, List<Wall.Line> lines, Paging paging) {}

  /** One colour, how many projects are of it, and where only those are shown. */
  public record Tile(Colour colour, long projects, String href, boolean chosen) {
    public Light light() {
      return Light.valueOf(colour.name());
    }
  }

  @GET @Transactional
  public TemplateInstance wall(@BeanParam WallFilter filter) {
    Instant now = visit.clock().instant();
    Map<Colour, Long> counts = wall.counts(filter, now);
    long total = filter.colour == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.get(filter.colour);
    List<Tile> tiles = Stream.of(Colour.RED, Colour.YELLOW, Colour.GREEN).map(colour -> tile(colour, counts.get(colour), filter)).toList();
    return Templates.wall(new WallView(road.waiting(reader()), tiles, facets(filter), wall.lines(filter, now, PAGE_SIZE),
        new Paging(filter.page(), PAGE_SIZE, total, PATH, filter.query())));
  }

  @GET @Path("projects/{id}") @Transactional
  public TemplateInstance project(@RestPath UUID id) {
    return Templates.project(watch.of(id, reader()));
  }

  @POST @Path("projects/{id}/orders") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response stop(@RestPath UUID id, @RestForm String reason) {
    orders.stop(id, reason);
    return back(id);
  }

  @POST @Path("projects/{id}/orders/{order}/lifting") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lift(@RestPath UUID id, @RestPath UUID order, @RestForm String reason) {
    orders.lift(id, order, reason);
    return back(id);
  }

  private Tile tile(Colour colour, long projects, WallFilter filter) {
    boolean chosen = colour == filter.colour;
    return new Tile(colour, projects, href(filter, "colour", chosen ? null : colour.name()), chosen);
  }

  private List<Facet> facets(WallFilter filter) {
    SupervisionTexts words = visit.language().words(SupervisionTexts.class);
    var places = wall.places().stream().map(place -> choice(filter, "region", place.code(), place.name(), filter.region)).toList();
    String kind = filter.kind == null ? null : filter.kind.name();
    var kinds = Stream.of(Kind.values()).map(one -> choice(filter, "kind", one.name(), words.kind(one), kind)).toList();
    return List.of(new Facet(words.facetRegion(), places), new Facet(words.facetKind(), kinds));
  }

  private static Facet.Choice choice(WallFilter filter, String name, String value, String word, String chosen) {
    boolean taken = value.equals(chosen);
    return new Facet.Choice(word, Facet.UNCOUNTED, href(filter, name, taken ? null : value), taken);
  }

  private static String href(WallFilter filter, String name, String value) {
    return new Paging(1, PAGE_SIZE, 0, PATH, filter.with(name, value)).href(1);
  }

  private Reader reader() {
    return new Reader(visit.actor(), visit.language(), visit.clock().instant());
  }

  private static Response back(UUID project) {
    return Response.seeOther(URI.create(PATH + "/projects/" + project)).build();
  }
}
