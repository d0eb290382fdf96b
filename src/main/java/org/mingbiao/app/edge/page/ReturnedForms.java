package org.mingbiao.app.edge.page;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Refused forms on their way back to their page (POST, redirect, GET). They live in memory for one redirect: losing one
 * costs the typing, never a fact.
 */
@ApplicationScoped
public class ReturnedForms {
  static final int KEPT_MAX = 1_000;
  static final int CHARACTERS_MAX = 65_536;
  private static final String COOKIE = "returned";
  private static final Duration TIME_MAX = Duration.ofMinutes(5);

  private record Waiting(String path, ReturnedForm form) {}

  private final Map<String, Waiting> waiting = new LinkedHashMap<>() {
    @Override protected boolean removeEldestEntry(Map.Entry<String, Waiting> eldest) {
      return size() > KEPT_MAX;
    }
  };

  /** Keeps the form for the visitor's next look at {@code path}. Typing beyond {@link #CHARACTERS_MAX} is not kept. */
  public void keep(RoutingContext routing, String path, ReturnedForm form) {
    String key = UUID.randomUUID().toString();
    int characters = form.entered().values().stream().flatMap(java.util.List::stream).mapToInt(String::length).sum();
    synchronized (waiting) {
      waiting.put(key, new Waiting(path, characters > CHARACTERS_MAX ? new ReturnedForm(form.faults(), Map.of()) : form));
    }
    routing.response().addCookie(Cookie.cookie(COOKIE, key).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.STRICT)
        .setSecure(routing.request().isSSL()).setMaxAge(TIME_MAX.toSeconds()));
  }

  ReturnedForm take(RoutingContext routing) {
    Cookie cookie = routing.request().getCookie(COOKIE);
    if (cookie == null) return ReturnedForm.NONE;
    synchronized (waiting) {
      Waiting found = waiting.get(cookie.getValue());
      if (found == null || !found.path().equals(routing.request().uri())) return ReturnedForm.NONE;
      waiting.remove(cookie.getValue());
      return found.form();
    }
  }
}
