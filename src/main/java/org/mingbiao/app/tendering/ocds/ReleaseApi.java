package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.tendering.ocds.release.Packages;
import org.mingbiao.app.tendering.ocds.release.Release;
import org.mingbiao.app.tendering.ocds.release.Releases;
import org.mingbiao.shared.refusal.RefusedException;

/** Tenders as open data for everybody, from their announcement on. */
@Path("/api/tenders/{id}/ocds")
@OwnedBy(Owner.PUBLISHED)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseApi {
  @Inject Doors doors;
  @Inject Releases releases;
  @Inject Packages packages;

  /** The latest release. */
  @GET @Path("release") @Transactional
  public Packages.ReleasePackage release(@RestPath UUID id) {
    List<Release> all = told(id);
    return packages.releases(path(id, "release"), all.subList(all.size() - 1, all.size()));
  }

  /** Every release, oldest first. */
  @GET @Path("releases") @Transactional
  public Packages.ReleasePackage releases(@RestPath UUID id) {
    return packages.releases(path(id, "releases"), told(id));
  }

  /** Every release and the state today. */
  @GET @Path("record") @Transactional
  public Packages.RecordPackage record(@RestPath UUID id) {
    return packages.record(path(id, "record"), told(id));
  }

  /** A purchase from the only supplier is not told in releases: nobody is invited to bid. */
  private List<Release> told(UUID id) {
    List<Release> told = releases.of(doors.announced(id));
    if (told.isEmpty()) throw RefusedException.of(NOT_FOUND).with(Map.of("tender", id));
    return told;
  }

  private static String path(UUID tender, String what) {
    return "/api/tenders/" + tender + "/ocds/" + what;
  }
}
