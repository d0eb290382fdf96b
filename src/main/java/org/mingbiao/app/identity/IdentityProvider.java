package org.mingbiao.app.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingbiao.app.launch.keycloak.Keycloak;

/** Whether people can sign in now. Asked in the background, because pages are open before Keycloak is. */
@ApplicationScoped
public class IdentityProvider {

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(2);
  private static final int HTTP_OK = 200;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  Optional<String> url;

  /** Absolute where browsers reach the provider by another address than we do. */
  @ConfigProperty(name = "quarkus.oidc.authorization-path")
  Optional<String> authorization;

  @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true")
  boolean needed;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();
  private volatile boolean answers;
  private volatile boolean hasAnswered;

  /** Whether it answered when last asked and was not started again since; true where nobody signs in through it. */
  public boolean answers() {
    return answers && settled() || !needed;
  }

  /** Whether it ever answered since we began: before that nobody's session can be checked, for want of its keys. */
  boolean hasAnswered() {
    return hasAnswered || !needed;
  }

  public String url() {
    return url.orElse("");
  }

  /** Whether an address is one where people sign in. */
  boolean isAt(String address) {
    return address.startsWith(url()) || address.startsWith(authorization.orElse(url()));
  }

  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void ask() {
    if (needed && url.isPresent()) {
      answers = settled() && askOnce(URI.create(url() + "/.well-known/openid-configuration"));
      hasAnswered |= answers;
    }
  }

  /** False from the moment in which a Keycloak of ours is started until it is ready, whatever the last answer was. */
  private static boolean settled() {
    return Boolean.parseBoolean(System.getProperty(Keycloak.SETTLED, "true"));
  }

  private boolean askOnce(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == HTTP_OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
