package org.mingbiao.app.edge.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who acts right now, in a request or, with nobody there, the system itself. */
@ApplicationScoped
public class CurrentActor {
  /** What runs by the clock and not by a person. */
  public static final Actor SYSTEM = new Actor("system", "", Set.of(), null);
  @Inject SecurityIdentity identity;

  public Actor get() {
    return Arc.container().requestContext().isActive() ? Actors.of(identity) : SYSTEM;
  }
}
