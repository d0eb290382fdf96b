package org.mingbiao.app.edge.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;

/** The pages that belong to the frame itself: the choice of language, the way to one's own desk, help. */
@Path("/")
@OwnedBy(Owner.PUBLIC)
public class FramePages {
  private static final Duration LANGUAGE_KEPT = Duration.ofDays(365);
  @Inject Visit visit;

  @CheckedTemplate(basePath = "edge")
  static class Templates {
    static native TemplateInstance help();
  }

  @GET @Path("help") @PermitAll
  public TemplateInstance help() {
    return Templates.help();
  }

  /** Logs in where needed, and leads to the person's own start page. */
  @GET @Path("start") @Authenticated
  public Response start() {
    return Response.seeOther(URI.create(Menu.startOf(visit.actor()))).build();
  }

  /** @param back the page to return to; another host's address leads home */
  @GET @Path("language/{tag}") @PermitAll
  public Response language(@RestPath String tag, @RestQuery String back) {
    NewCookie kept = new NewCookie.Builder(Language.COOKIE).value(Language.of(tag).tag).path("/").httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX).maxAge((int) LANGUAGE_KEPT.toSeconds()).build();
    return Response.seeOther(within(back)).cookie(kept).build();
  }

  /** An address of this site, or home: a link from elsewhere may not lead a visitor away. */
  public static URI within(String address) {
    boolean ours = address != null && address.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    return ours ? URI.create(address) : URI.create("/");
  }
}
