package org.mingbiao.app.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingbiao.app.launch.RealSystem;

/** Where a story is played: the packaged system, or the application inside a test. */
public interface Scene {
  /** A request by one of the demonstration's people, by the account's name. */
  RequestSpecification as(String person);

  /** A request by somebody who has not signed in. */
  RequestSpecification asVisitor();

  /** The folder of the demonstration's key files. */
  Path keys();

  default ValidatableResponse post(String person, String path, Object body) {
    return as(person).body(body).post(path).then();
  }

  default ValidatableResponse post(String person, String path) {
    return as(person).post(path).then();
  }

  default Instant now() {
    return Instant.parse(asVisitor().get("/api/clock").then().statusCode(200).extract().path("now"));
  }

  default void travelTo(Instant to) {
    post("admin1", "/api/clock", Map.of("to", to.toString())).statusCode(200);
  }

  /** The packaged system with the real PostgreSQL and tokens of the real Keycloak. */
  final class Real implements Scene {
    /** Well below a token's life. */
    private static final Duration TOKEN_KEPT = Duration.ofSeconds(60);
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final RealSystem system;

    public Real(RealSystem system) {
      this.system = system;
    }

    private record Token(String text, long since) {}

    @Override public RequestSpecification as(String person) {
      Token token = tokens.compute(person, (name, kept) -> kept != null && System.nanoTime() - kept.since() < TOKEN_KEPT.toNanos() ? kept
          : new Token(system.token(name), System.nanoTime()));
      return asVisitor().auth().oauth2(token.text()).contentType(ContentType.JSON);
    }

    @Override public RequestSpecification asVisitor() {
      return given().baseUri(system.url());
    }

    @Override public Path keys() {
      return system.state().resolve("keys");
    }
  }
}
