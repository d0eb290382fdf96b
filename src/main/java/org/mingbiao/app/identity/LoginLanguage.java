package org.mingbiao.app.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingbiao.app.edge.page.Language;

/** Whoever chose a language here signs in in the same; who chose none is asked by the browser's wish there as here. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class LoginLanguage implements OidcRedirectFilter {

  @Override
  public void filter(OidcRedirectContext redirect) {
    Cookie chosen = redirect.routingContext().request().getCookie(Language.COOKIE);
    if (chosen != null) {
      redirect.additionalQueryParams().add("ui_locales", Language.of(chosen.getValue()).tag);
    }
  }
}
