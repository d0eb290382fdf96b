package org.mingbiao.app.edge.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.mingbiao.app.edge.clock.HouseClock;

/**
 * Notices as strangers see them, kept for a moment: on the day of a large notice a thousand readers a second cost one rendering a
 * second: when its time is up the first who asks has it made anew, and the others are shown the old one until then, but no longer than
 * the same time again. Whoever brings a cookie of ours or a token is served anew.
 */
@ApplicationScoped
public class KeptPages {
  static final int PAGES_MAX = 1_000;
  /** Before anybody is asked who they are, after the headers that every answer bears. */
  private static final int ORDER = -1_000;
  private static final int OK = 200;
  private static final String PLACES = "/notices/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Set<String> COOKIES_OF_STRANGERS = Set.of(Language.COOKIE, "csrf-token");

  @Inject HouseClock clock;
  @Inject Visit visit;
  @Inject RoutingContext routing;
  @ConfigProperty(name = "mingbiao.pages.kept") Duration keep;

  private final Map<String, Kept> pages = Collections.synchronizedMap(new LinkedHashMap<>() {
    @Override protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
      return size() > PAGES_MAX;
    }
  });

  /** @param renewing whether somebody was sent to have it made anew, while others are still shown this one */
  private record Kept(Buffer page, Instant until, AtomicBoolean renewing) {
    boolean serves(Instant now, Duration grace) {
      if (now.isBefore(until)) return true;
      return now.isBefore(until.plus(grace)) && !renewing.compareAndSet(false, true);
    }
  }

  void route(@Observes Router router) {
    if (!keep.isZero()) router.getWithRegex(PLACES).order(ORDER).handler(this::serve);
  }

  private void serve(RoutingContext request) {
    Kept kept = isOfAStranger(request.request()) ? pages.get(key(request, language(request))) : null;
    if (kept == null || !kept.serves(clock.instant(), keep)) {
      request.next();
      return;
    }
    request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8").putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .putHeader(HttpHeaders.VARY, PageHeaders.VARIES).end(kept.page());
  }

  @ServerResponseFilter
  void keep(ContainerResponseContext response) {
    if (keep.isZero() || response.getStatus() != OK || !(response.getEntity() instanceof String page)) return;
    HttpServerRequest request = routing.request();
    if (!routing.normalizedPath().matches(PLACES) || !"GET".equals(request.method().name()) || !isOfAStranger(request)) return;
    pages.put(key(routing, visit.language()), new Kept(Buffer.buffer(page), clock.instant().plus(keep), new AtomicBoolean()));
  }

  private static boolean isOfAStranger(HttpServerRequest request) {
    if (request.query() != null || request.headers().contains(HttpHeaders.AUTHORIZATION)) return false;
    for (Cookie cookie : request.cookies()) if (!COOKIES_OF_STRANGERS.contains(cookie.getName())) return false;
    return true;
  }

  private static String key(RoutingContext request, Language language) {
    return language.tag + request.normalizedPath();
  }

  private static Language language(RoutingContext request) {
    Cookie chosen = request.request().getCookie(Language.COOKIE);
    return Language.of(chosen == null ? null : chosen.getValue(),
        request.acceptableLanguages().stream().map(wish -> Locale.forLanguageTag(wish.value())).toList());
  }
}
