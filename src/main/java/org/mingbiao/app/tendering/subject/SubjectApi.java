package org.mingbiao.app.tendering.subject;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.subject.Joining;

/** The actor's own unit for programs; no other unit can be read here. */
@Path("/api/subject")
@RolesAllowed({Roles.BIDDER, Roles.AGENT})
public class SubjectApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject JoinRegister register;

  /** @param pledged that what is entered is true */
  public record Entry(@NotNull String code, @Size(max = 200) String name, @NotNull Set<PartyKind> kinds, boolean pledged) {}

  public record Account(@NotNull @Size(max = 200) String bank, @NotNull @Size(max = 60) String account) {}

  @POST @Transactional
  public RestResponse<SubjectView> join(@Valid @NotNull Entry entry) {
    SubjectView joined = SubjectView.of(register.join(visit.actor(), new Joining(entry.code(), entry.name(), entry.kinds(), entry.pledged())));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, joined).location(URI.create("/api/subject")).build();
  }

  @GET @Transactional
  public SubjectView own() {
    return doors.find(visit.actor()).map(SubjectView::of).orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }

  @PUT @Path("account") @Transactional
  public SubjectView nameAccount(@Valid @NotNull Account account) {
    return SubjectView.of(register.nameAccount(visit.actor(), account.bank(), account.account()));
  }
}
