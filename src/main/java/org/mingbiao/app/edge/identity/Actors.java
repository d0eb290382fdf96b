package org.mingbiao.app.edge.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads an {@link Actor} from what the identity provider has vouched for. */
public final class Actors {
  private Actors() {}

  public static Actor of(SecurityIdentity identity) {
    if (identity.isAnonymous()) return Actor.VISITOR;
    String username = claim(identity, "preferred_username").orElse(identity.getPrincipal().getName());
    return new Actor(username, claim(identity, "name").orElse(username), identity.getRoles(), claim(identity, "party").orElse(null));
  }

  private static Optional<String> claim(SecurityIdentity identity, String name) {
    Object attribute = identity.getAttribute(name);
    if (attribute == null && identity.getPrincipal() instanceof JsonWebToken token) attribute = token.getClaim(name);
    return Optional.ofNullable(attribute).map(Object::toString).filter(value -> !value.isBlank());
  }
}
