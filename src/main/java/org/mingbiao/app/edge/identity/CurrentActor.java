package org.mingbiao.app.edge.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who acts right now and from where, in a request or, with nobody there, the system itself. */
@ApplicationScoped
public class CurrentActor {
  /** What runs by the clock and not by a person. */
  public static final Actor SYSTEM = new Actor("system", "", Set.of(), null);
  @Inject SecurityIdentity identity;
  @Inject CurrentVertxRequest request;

  /** The network address the request came from (电子招标投标办法 第四十九条), or null when the system itself acts. */
  public String address() {
    if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) return null;
    return request.getCurrent().request().remoteAddress().hostAddress();
  }

  public Actor get() {
    return Arc.container().requestContext().isActive() ? Actors.of(identity) : SYSTEM;
  }
}
