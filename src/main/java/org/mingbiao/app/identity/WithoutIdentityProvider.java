package org.mingbiao.app.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * While the identity provider is away, everything that needs no sign-in goes on. Whoever would be sent there waits on a
 * page of ours instead, and a program is told to come back, where both would otherwise meet an error.
 */
@ApplicationScoped
public class WithoutIdentityProvider {

  /** Before authentication, which Quarkus runs at 200. */
  private static final int PRIORITY = 300;
  private static final String WAITING_PAGE = "/login/wait";
  private static final String SESSION = "q_session";
  private static final String RETRY_SECONDS = "5";
  private static final int FOUND = 302;
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;

  @Inject IdentityProvider provider;

  void register(@Observes Filters filters) {
    filters.register(this::pass, PRIORITY);
  }

  private void pass(RoutingContext request) {
    if (provider.answers()) {
      request.next();
    } else if (!request.request().path().startsWith("/api/")) {
      if (!provider.hasAnswered() || request.request().path().equals(WAITING_PAGE)) {
        forgetSession(request.request());
      }
      request.addHeadersEndHandler(written -> leadToTheWaitingPage(request));
      request.next();
    } else if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
      request.next();
    } else {
      request.response().setStatusCode(UNAVAILABLE).putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
          .end("{\"type\":\"https://mingbiao.org/problems/unavailable\",\"status\":503}");
    }
  }

  /** For this request only: the browser keeps its session, and is known again when the provider is back. */
  private static void forgetSession(HttpServerRequest request) {
    String cookies = request.getHeader(HttpHeaders.COOKIE);
    if (cookies != null) {
      request.headers().set(HttpHeaders.COOKIE, Stream.of(cookies.split(";")).map(String::strip)
          .filter(cookie -> !cookie.startsWith(SESSION)).collect(Collectors.joining("; ")));
    }
  }

  private void leadToTheWaitingPage(RoutingContext request) {
    HttpServerResponse response = request.response();
    String location = response.headers().get(HttpHeaders.LOCATION);
    boolean sentToProvider = location != null && provider.isAt(location);
    if (sentToProvider || response.getStatusCode() == UNAUTHORIZED) {
      String back = URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
      response.headers().remove(HttpHeaders.SET_COOKIE);
      response.setStatusCode(FOUND).putHeader(HttpHeaders.LOCATION, WAITING_PAGE + "?back=" + back);
    }
  }
}
