package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.app.edge.identity.Roles.BIDDER;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;

/** A bidder's side of a case that concerns it, for programs. */
@Path("/api/investigations/{id}/statement")
@OwnedBy(Owner.FILER)
@RolesAllowed(BIDDER)
public class StatementApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject CaseReading reading;
  @Inject StateCase statements;

  public record Text(@NotBlank String text) {}

  @GET @Transactional
  public StatementView statement(@RestPath UUID id) {
    return reading.statement(id, party(), new Reader(visit.actor(), visit.language(), visit.clock().instant()));
  }

  @POST
  public void state(@RestPath UUID id, @Valid @NotNull Text said) {
    speak(id, Act.STATEMENT, said.text());
  }

  @POST @Path("waiver")
  public void waive(@RestPath UUID id) {
    speak(id, Act.WAIVER, visit.language().words(InvestigationTexts.class).waived());
  }

  @POST @Path("hearing")
  public void askHearing(@RestPath UUID id, @Valid @NotNull Text reason) {
    speak(id, Act.HEARING_REQUEST, reason.text());
  }

  private void speak(UUID id, Act act, String text) {
    statements.speak(id, act, party(), null, new Note(visit.actor().username(), text, visit.clock().instant()));
  }

  private UUID party() {
    return doors.find(visit.actor()).map(party -> party.id).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }
}
