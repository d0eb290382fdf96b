package org.mingbiao.app.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.page.FramePages;

/** The way in and out by the identity provider. */
@Path("/login")
public class SignIn {

  private static final int RETRY_SECONDS = 3;

  @Inject IdentityProvider provider;

  @CheckedTemplate(basePath = "identity")
  static class Templates {
    static native TemplateInstance wait(String back);
  }

  /** Reached only signed in: whoever is not goes by way of the identity provider, and comes back here. */
  @GET
  @Authenticated
  public Response signedIn() {
    return Response.seeOther(URI.create("/start")).build();
  }

  /** Where the identity provider sends a browser after signing out. */
  @GET
  @Path("out")
  @PermitAll
  public Response signedOut() {
    return Response.seeOther(URI.create("/")).build();
  }

  /**
   * The page to wait on while nobody can sign in; it asks again by itself.
   *
   * @param back the page that was asked for
   */
  @GET
  @Path("wait")
  @PermitAll
  public Response await(@RestQuery String back) {
    URI target = FramePages.within(back);
    if (provider.answers()) {
      return Response.seeOther(target).build();
    }
    return Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .header("Refresh", RETRY_SECONDS).entity(Templates.wait(target.toString())).build();
  }
}
