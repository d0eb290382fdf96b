package org.mingbiao.app.tendering.archive;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.tendering.archive.Archive;

/** Seals and hands out the archive; the page it is done from is the result's. */
@Path("/tenders/{id}/archive")
@RolesAllowed(AGENT)
public class ArchivePages {
  @Inject Acting acting;
  @Inject SealArchive sealArchive;
  @Inject AttachmentStore store;

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response seal(@RestPath UUID id) {
    acting.requireAgentOf(id);
    sealArchive.seal(id);
    return Response.seeOther(URI.create("/tenders/" + id + "/award")).build();
  }

  @GET @Path("bundle") @Transactional
  public Response bundle(@RestPath UUID id) {
    acting.requireAgentOf(id);
    return Response.ok(store.file(Archive.require(id).sha256).toFile(), "application/zip")
        .header("Content-Disposition", "attachment; filename=\"archive.zip\"").build();
  }
}
