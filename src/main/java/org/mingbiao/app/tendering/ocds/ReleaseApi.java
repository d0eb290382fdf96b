package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.ocds.release.Bulk;
import org.mingbiao.app.tendering.ocds.release.Packages;
import org.mingbiao.app.tendering.ocds.release.Publisher;
import org.mingbiao.app.tendering.ocds.release.Release;
import org.mingbiao.app.tendering.ocds.release.Releases;
import org.mingbiao.app.tendering.ocds.standard.Extension;
import org.mingbiao.shared.refusal.RefusedException;

/** Tenders as open data for everybody, from their announcement on. */
@Path("/")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseApi {
  static final String LINES = "application/x-ndjson";
  @Inject Doors doors;
  @Inject Releases releases;
  @Inject Packages packages;
  @Inject Publisher publisher;
  @Inject Bulk bulk;

  /** The latest release. */
  @GET @Path("api/tenders/{id}/ocds/release") @Transactional
  public Packages.ReleasePackage release(@RestPath UUID id) {
    List<Release> all = releases.of(doors.announced(id));
    return packages.releases(path(id, "release"), all.subList(all.size() - 1, all.size()));
  }

  /** Every release, oldest first. */
  @GET @Path("api/tenders/{id}/ocds/releases") @Transactional
  public Packages.ReleasePackage releases(@RestPath UUID id) {
    return packages.releases(path(id, "releases"), releases.of(doors.announced(id)));
  }

  /** Every release and the state today. */
  @GET @Path("api/tenders/{id}/ocds/record") @Transactional
  public Packages.RecordPackage record(@RestPath UUID id) {
    return packages.record(path(id, "record"), releases.of(doors.announced(id)));
  }

  /** Compiled releases of all tenders, a line each; {@code Link} leads to the next page. */
  @GET @Path("api/ocds/tenders.jsonl") @Produces(LINES)
  public Response all(@RestQuery String after, @RestQuery @DefaultValue("100") int lines) {
    Bulk.Page page = bulk.page(after, lines);
    StreamingOutput body = out -> bulk.write(page, out);
    Response.ResponseBuilder answer = Response.ok(body, LINES).header("Cache-Control", "no-cache");
    if (page.next() != null) {
      answer.header("Link", "<" + publisher.site() + "/api/ocds/tenders.jsonl?lines=" + page.tenders().size() + "&after=" + page.next() + ">; rel=\"next\"");
    }
    return answer.build();
  }

  /** An extension of our own, as its address in every package says. */
  @GET @Path("ocds/extensions/{name}/{file}")
  public JsonNode extension(@RestPath String name, @RestPath String file) {
    if (!file.equals("extension.json") && !file.equals("release-schema.json")) throw RefusedException.of(NOT_FOUND).with(Map.of("file", file));
    return Stream.of(Extension.values()).filter(extension -> extension.address("").equals("/ocds/extensions/" + name + "/extension.json")).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("extension", name))).file(file);
  }

  private static String path(UUID tender, String what) {
    return "/api/tenders/" + tender + "/ocds/" + what;
  }
}
