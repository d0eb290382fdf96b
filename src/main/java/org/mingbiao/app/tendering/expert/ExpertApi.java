package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.ADMIN;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.expert.Expert;

/** The experts' library for programs. */
@Path("/api/experts")
@OwnedBy(Owner.OFFICE)
public class ExpertApi {
  @Inject Journal journal;
  @Inject KeepLibrary keep;

  /** @param until the last day without a draw */
  public record Suspension(@NotNull LocalDate until, @NotBlank String reason) {}

  public record Reason(@NotBlank String reason) {}

  public record Row(UUID id, String username, String name, Set<String> specialties, LocalDate suspendedUntil) {}

  @GET @RolesAllowed({ADMIN, SUPERVISOR})
  public List<Row> library() {
    return Expert.library().stream().map(e -> new Row(e.id, e.username, e.name, e.specialties, e.suspendedUntil)).toList();
  }

  @PUT @Path("{id}") @RolesAllowed(ADMIN)
  public void change(@RestPath UUID id, @NotNull KeepLibrary.Typed typed) {
    keep.change(id, typed);
  }

  @POST @Path("{id}/suspension") @RolesAllowed(ADMIN)
  public void suspend(@RestPath UUID id, @Valid @NotNull Suspension suspension) {
    keep.suspend(id, suspension.until(), suspension.reason());
  }

  @POST @Path("{id}/restoration") @RolesAllowed(ADMIN)
  public void restore(@RestPath UUID id) {
    keep.restore(id);
  }

  @POST @Path("{id}/removal") @RolesAllowed(ADMIN)
  public void remove(@RestPath UUID id, @Valid @NotNull Reason reason) {
    keep.remove(id, reason.reason());
  }

  @POST @RolesAllowed(ADMIN) @Transactional
  public UUID enter(@NotNull Expert.Entry entry) {
    Expert expert = Expert.enter(entry);
    expert.persist();
    journal.record(expert.entered());
    return expert.id;
  }
}
