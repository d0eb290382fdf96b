package org.mingbiao.app.tendering.expert;

import static org.mingbiao.app.edge.identity.Roles.ADMIN;
import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.tendering.expert.Expert;

/** The experts' library for programs. */
@Path("/api/experts")
public class ExpertApi {
  public record Row(UUID id, String username, String name, Set<String> specialties, LocalDate suspendedUntil) {}

  @GET @RolesAllowed({ADMIN, SUPERVISOR})
  public List<Row> library() {
    return Expert.library().stream().map(e -> new Row(e.id, e.username, e.name, e.specialties, e.suspendedUntil)).toList();
  }

  @POST @RolesAllowed(ADMIN) @Transactional
  public UUID enter(@NotNull Expert.Entry entry) {
    Expert expert = Expert.enter(entry);
    expert.persist();
    return expert.id;
  }
}
