package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

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
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;

/** A bidder's side of a case that concerns it. The barred are heard too. */
@Path("/investigations/{id}/statement")
@OwnedBy(Owner.FILER)
@RolesAllowed(BIDDER)
public class StatementPages {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject CaseReading reading;
  @Inject StateCase statements;
  @Inject CasePapers papers;

  @CheckedTemplate(basePath = "tendering/investigation")
  static class Templates {
    static native TemplateInstance statement(StatementView view);
  }

  @GET @Transactional
  public TemplateInstance statement(@RestPath UUID id) {
    return Templates.statement(reading.statement(id, party(), new Reader(visit.actor(), visit.language(), visit.clock().instant())));
  }

  @POST @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response state(@RestPath UUID id, @RestForm String text, @RestForm FileUpload paper) throws IOException {
    statements.requireTold(id, party());
    return said(id, Act.STATEMENT, text, paper);
  }

  @POST @Path("waiver") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response waive(@RestPath UUID id) throws IOException {
    return said(id, Act.WAIVER, visit.language().words(InvestigationTexts.class).waived(), null);
  }

  @POST @Path("hearing") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response askHearing(@RestPath UUID id, @RestForm String reason) throws IOException {
    return said(id, Act.HEARING_REQUEST, reason, null);
  }

  private Response said(UUID id, Act act, String text, FileUpload paper) throws IOException {
    Instant now = visit.clock().instant();
    statements.speak(id, act, party(), papers.keep(paper), new Note(visit.actor().username(), text, now));
    return Response.seeOther(URI.create("/investigations/" + id + "/statement")).build();
  }

  private UUID party() {
    return doors.find(visit.actor()).map((Party party) -> party.id).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }
}
