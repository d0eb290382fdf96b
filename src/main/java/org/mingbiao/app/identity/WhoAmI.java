package org.mingbiao.app.identity;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Actors;

/** Who the bearer of a token is to us; a program's first question. */
@Path("/api/me")
@Authenticated
public class WhoAmI {

  @Inject SecurityIdentity identity;

  @GET
  public Actor me() {
    return Actors.of(identity);
  }
}
