package org.mingbiao.app.road;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/**
 * Keeps {@link OwnedBy} at addresses of a tender or its lot, before anything of the request is read: a stranger learns from no form,
 * stage or field that the tender exists. Whose the smaller matters are (a question, an objection, a seat) the rooms know.
 */
@Provider
public class Doorkeeper implements ContainerRequestFilter {
  private static final Pattern OF_A_TENDER = Pattern.compile("/?(api/)?(tenders/[0-9a-f-]{36}|lots/[0-9a-f-]{36}|review/[0-9a-f-]{36})(/.*)?");

  @Context ResourceInfo address;
  @Inject SecurityIdentity identity;
  @Inject Doors doors;

  @Override public void filter(ContainerRequestContext request) {
    Optional<OwnedBy> owned = declared(OwnedBy.class);
    if (owned.isEmpty() || !OF_A_TENDER.matcher(request.getUriInfo().getPath()).matches()) return;
    Actor actor = Actors.of(identity);
    Stream.of(owned.get().value()).filter(owner -> speaks(owner, actor)).findFirst().ifPresent(owner ->
        QuarkusTransaction.requiringNew().run(() -> admit(owner, actor, request.getUriInfo().getPathParameters())));
  }

  private boolean speaks(Owner owner, Actor actor) {
    boolean everybody = method().isAnnotationPresent(PermitAll.class) || method().isAnnotationPresent(Authenticated.class);
    boolean forRoles = !everybody && declared(RolesAllowed.class).isPresent();
    return forRoles ? !owner.speaksOfEverybody() && actor.roles().stream().anyMatch(owner::speaksOf) : owner.speaksOfEverybody();
  }

  private void admit(Owner owner, Actor actor, MultivaluedMap<String, String> ids) {
    UUID tender = tender(id(ids, "id"), id(ids, "lot"));
    switch (owner) {
      case AGENCY -> doors.own(tender, actor);
      case BIDDER_ITSELF, FILER, MEMBER -> doors.announced(tender);
      case PUBLISHED -> doors.open(tender, actor);
      case OFFICE, HOLDER, PUBLIC -> { }
    }
  }

  /** The tender that both ids name: a lot of another tender does not exist in this one. What is drawn for a whole tender bears its id. */
  private static UUID tender(UUID id, UUID lot) {
    if (lot == null || lot.equals(id)) return id;
    Lot found = Lot.findById(lot);
    if (found == null || id != null && !found.tender.id.equals(id)) throw RefusedException.of(NOT_FOUND).with(Map.of("lot", lot));
    return found.tender.id;
  }

  /** An id that is none is left to the method, which finds nothing under it. */
  private static UUID id(MultivaluedMap<String, String> ids, String name) {
    try {
      return ids.containsKey(name) ? UUID.fromString(ids.getFirst(name)) : null;
    } catch (IllegalArgumentException e) {
      return new UUID(0, 0);
    }
  }

  private Method method() {
    return address.getResourceMethod();
  }

  private <A extends Annotation> Optional<A> declared(Class<A> annotation) {
    A own = method().getAnnotation(annotation);
    return Optional.ofNullable(own == null ? address.getResourceClass().getAnnotation(annotation) : own);
  }
}
