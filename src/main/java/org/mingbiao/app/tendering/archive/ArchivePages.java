package org.mingbiao.app.tendering.archive;

import static org.mingbiao.app.edge.identity.Roles.AGENT;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.tendering.archive.Archive;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** The agency's page of a tender's archive. */
@Path("/tenders/{id}/archive")
@OwnedBy(Owner.AGENCY)
@RolesAllowed(AGENT)
public class ArchivePages {
  @Inject Acting acting;
  @Inject SealArchive sealArchive;
  @Inject AttachmentStore store;
  @Inject LawBook law;

  @CheckedTemplate(basePath = "tendering/archive")
  static class Templates {
    static native TemplateInstance archive(View view);
  }

  /** @param archive null until sealed @param missing what still stands in the way */
  public record View(UUID id, String title, Archive archive, Set<Paper> missing, boolean ready, String article) {
    public String action() {
      return "/tenders/" + id + "/archive";
    }
  }

  @GET @Transactional
  public TemplateInstance page(@RestPath UUID id) {
    Tender tender = acting.requireAgentOf(id);
    boolean ready = tender.stage == Stage.CONCLUDED || tender.stage == Stage.TERMINATED;
    TenderLaw bound = TenderLaw.of(law, tender);
    String article = bound.find("T24").or(() -> bound.find("T25D")).map(rule -> rule.article()).orElse("");
    return Templates.archive(new View(id, tender.title, Archive.findById(id), ready ? sealArchive.missing(tender) : Set.of(), ready, article));
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response seal(@RestPath UUID id) {
    acting.requireAgentOf(id);
    sealArchive.seal(id);
    return Response.seeOther(URI.create("/tenders/" + id + "/archive")).build();
  }

  @GET @Path("bundle") @Transactional
  public Response bundle(@RestPath UUID id) {
    acting.requireAgentOf(id);
    Archive archive = Archive.require(id);
    return Response.ok(store.open(archive.sha256), "application/zip").header("Content-Length", archive.bytes)
        .header("Content-Disposition", "attachment; filename=\"archive.zip\"").build();
  }
}
