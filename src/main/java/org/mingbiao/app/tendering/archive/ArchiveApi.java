package org.mingbiao.app.tendering.archive;

import static org.mingbiao.app.edge.identity.Roles.AGENT;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.tendering.archive.Archive;
import org.mingbiao.tendering.project.Tender;

/** The archive for programs. */
@Path("/api/tenders/{id}/archive")
@OwnedBy({Owner.AGENCY, Owner.OFFICE})
public class ArchiveApi {
  @Inject Acting acting;
  @Inject SealArchive sealArchive;
  @Inject AttachmentStore store;

  public record State(String sha256, long bytes, Instant sealedAt, LocalDate keepUntil, List<Archive.Item> items) {
    static State of(Archive archive) {
      return new State(archive.sha256, archive.bytes, archive.sealedAt, archive.keepUntil, archive.items);
    }
  }

  /** What still stands in the way. */
  @GET @Path("missing") @RolesAllowed(AGENT) @Transactional
  public Set<Paper> missing(@RestPath UUID id) {
    acting.requireAgentOf(id);
    return sealArchive.missing(Tender.require(id));
  }

  @POST @RolesAllowed(AGENT) @Transactional
  public State seal(@RestPath UUID id) {
    acting.requireAgentOf(id);
    return State.of(sealArchive.seal(id));
  }

  @GET @RolesAllowed({AGENT, SUPERVISOR}) @Transactional
  public State state(@RestPath UUID id) {
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    return State.of(Archive.require(id));
  }

  @GET @Path("bundle") @Produces("application/zip") @RolesAllowed({AGENT, SUPERVISOR}) @Transactional
  public Response bundle(@RestPath UUID id) {
    if (acting.actor().is(AGENT)) acting.requireAgentOf(id);
    Archive archive = Archive.require(id);
    return Response.ok(store.open(archive.sha256)).header("Content-Length", archive.bytes)
        .header("Content-Disposition", "attachment; filename=\"archive.zip\"").build();
  }
}
