package org.mingbiao.app.story;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestIdentityAssociation;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingbiao.app.tendering.SetClock;

/** The application inside a test, with the demonstration's people. Each request is its person's until the next one is asked for. */
public final class InsideScene implements Scene {
  private final Map<String, JsonNode> accounts = new HashMap<>();
  private final SetClock clock;
  private final Path state;

  /** @param state the state folder of the test, where the keys lie */
  public InsideScene(SetClock clock, Path state) {
    this.clock = clock;
    this.state = state;
    try (InputStream in = InsideScene.class.getResourceAsStream("/keycloak/demonstration.json")) {
      new ObjectMapper().readTree(in).get("users").forEach(user -> accounts.put(user.get("username").asText(), user));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public RequestSpecification as(String person) {
    JsonNode account = accounts.get(person);
    var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(person));
    account.get("realmRoles").forEach(role -> identity.addRole(role.asText()));
    JsonNode party = account.at("/attributes/party/0");
    if (!party.isMissingNode()) identity.addAttribute("party", party.asText());
    CDI.current().select(TestIdentityAssociation.class).get().setTestIdentity(identity.build());
    return given().contentType(ContentType.JSON);
  }

  @Override public RequestSpecification asVisitor() {
    CDI.current().select(TestIdentityAssociation.class).get().setTestIdentity(null);
    return given();
  }

  @Override public void travelTo(Instant to) {
    clock.to(to);
  }

  @Override public Instant now() {
    return clock.instant();
  }

  @Override public Path keys() {
    return state.resolve("keys").toAbsolutePath();
  }
}
