package org.mingbiao.app.launch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One system through every way to end and begin again. In order, because each start costs half a minute. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaunchIT {

  private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(2);
  private static RealSystem system;

  @BeforeAll
  static void begin() {
    system = RealSystem.fresh("launch");
    system.start();
  }

  @AfterAll
  static void end() {
    system.stop();
  }

  @Test
  @Order(1)
  void pagesAreOpenBeforeAnybodyCanSignIn() {
    given().redirects().follow(false).get(system.url() + "/login").then().statusCode(302)
        .header("Location", "/login/wait?back=%2Flogin");
    given().get(system.url() + "/login").then().statusCode(503).header("Refresh", "3")
        .body("html.body.div.main.h1", equalTo("登录服务正在启动"));
    given().get(system.url() + "/").then().statusCode(200).body(containsString("agent1"));
    given().auth().oauth2("any").get(system.url() + "/api/me").then().statusCode(503).header("Retry-After", "5");
    given().get(system.url() + "/q/health/ready").then().statusCode(200);
    given().get(system.url() + "/q/health/well").then().statusCode(503);
    given().get(system.url() + "/api/clock").then().body("now", startsWith("2026-03-02T01:"));
  }

  @Test
  @Order(2)
  void tokensOfTheRealKeycloakOpenRest() throws SQLException {
    system.awaitSignIn();
    given().get(system.url() + "/api/me").then().statusCode(401);
    given().auth().oauth2("made.up.token").get(system.url() + "/api/me").then().statusCode(401);
    given().auth().oauth2(system.token("expert9")).get(system.url() + "/api/me").then().statusCode(200)
        .body("username", equalTo("expert9")).body("name", equalTo("邹听澜")).body("roles", contains("expert"));
    given().auth().oauth2(system.token("bidder1")).get(system.url() + "/api/me").then().statusCode(200)
        .body("party", equalTo("91331099MA2DEMB178"));
    change("create table kept (line int primary key)");
    change("insert into kept values (1)");
  }

  @Test
  @Order(3)
  void healthNamesTheThreeProcesses() {
    given().get(system.url() + "/q/health").then().statusCode(200)
        .body("checks.name", hasItems("application", "Database connections health check", "identity provider"));
  }

  @Test
  @Order(4)
  void aKilledApplicationFindsItsServersAgain() throws SQLException {
    ProcessHandle postgres = system.postgres();
    ProcessHandle keycloak = system.keycloak();
    system.kill();
    assertTrue(postgres.isAlive() && keycloak.isAlive());
    system.start();
    system.awaitSignIn();
    assertEquals(List.of(postgres, keycloak), List.of(system.postgres(), system.keycloak()));
    assertEquals(1, lines());
  }

  @Test
  @Order(5)
  void aKilledKeycloakIsStartedAgain() {
    ProcessHandle keycloak = system.keycloak();
    keycloak.destroyForcibly();
    keycloak.onExit().join();
    system.await("another Keycloak", RECOVERY_LIMIT, () -> system.processes().size() == 3);
    assertNotEquals(keycloak, system.keycloak());
    system.await("its answer", RECOVERY_LIMIT, () -> given().get(system.url() + "/q/health/well").statusCode() == 200);
    system.token("agent1");
  }

  @Test
  @Order(6)
  void aKilledPostgresIsStartedAgainAndLosesNothing() throws SQLException {
    change("insert into kept values (2)");
    ProcessHandle postgres = system.postgres();
    postgres.destroyForcibly();
    postgres.onExit().join();
    system.await("the database", RECOVERY_LIMIT,
        () -> given().get(system.url() + "/q/health/ready").statusCode() == 200);
    assertNotEquals(postgres, system.postgres());
    assertEquals(2, lines());
  }

  @Test
  @Order(7)
  void aPowerCutLosesNothingNotEvenASession() throws SQLException {
    change("insert into kept values (3)");
    Map<String, String> session = system.session("agent1");
    List<ProcessHandle> all = List.of(system.application(), system.keycloak(), system.postgres());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    system.start();
    assertEquals(3, lines());
    given().cookies(session).redirects().follow(false).get(system.url() + "/").then().statusCode(200);
    system.awaitSignIn();
    given().cookies(session).get(system.url() + "/").then().statusCode(200).body(containsString("沈知行"));
  }

  @Test
  @Order(8)
  void stoppingLeavesNoProcessBehind() throws Exception {
    system.stop();
    assertEquals(List.of(), system.processes());
    assertTrue(Files.readString(system.output()).strip().endsWith("everything is kept in " + system.state()));
  }

  @Test
  @Order(9)
  void keycloakLearnsANewAddress() {
    system.move();
    system.start();
    system.awaitSignIn();
    given().get(system.url() + "/login").then().statusCode(200).body(containsString("kc-login"));
  }

  @Test
  @Order(10)
  void stoppingWhileKeycloakStartsLeavesNoProcessBehind() {
    system.stop();
    system.begin();
    system.await("a starting Keycloak", RECOVERY_LIMIT, () -> system.processes().size() == 3);
    system.stop();
    assertEquals(List.of(), system.processes());
  }

  @Test
  @Order(11)
  void stoppingTheVeryFirstStartLeavesNothingInTheWayOfTheNext() {
    RealSystem interrupted = RealSystem.fresh("interrupted");
    interrupted.begin();
    interrupted.await("initdb", RECOVERY_LIMIT, () -> Files.exists(interrupted.state().resolve("log/initdb.log")));
    interrupted.stop();
    assertEquals(List.of(), interrupted.processes());
    assertFalse(Files.exists(interrupted.state().resolve("postgresql/data")));
    interrupted.start();
    interrupted.stop();
  }

  private static void change(String statement) throws SQLException {
    try (var connection = system.database(); var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static int lines() throws SQLException {
    try (var connection = system.database(); var count = connection.createStatement()
        .executeQuery("select count(*) from kept")) {
      count.next();
      return count.getInt(1);
    }
  }
}
