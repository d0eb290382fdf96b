package org.mingbiao.app.edge.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;

/** Query codes are tried: nobody has this one, so that a request which is let through answers 404. */
@QuarkusTest
@TestProfile(HourlyLimitTest.Three.class)
class HourlyLimitTest {
  private static final Duration ONE_AGAIN = Duration.ofMinutes(20);
  private static int hours;

  public static final class Three implements QuarkusTestProfile {
    @Override public Map<String, String> getConfigOverrides() {
      return Map.of("mingbiao.strangers.hourly", "3");
    }
  }

  private SetClock clock;

  /** Every test has hours of its own, in which nobody has sent anything yet. */
  @BeforeEach void anHourLater() {
    clock = SetClock.at("2026-03-02T09:00");
    clock.on(Duration.ofHours(2 * hours++));
  }

  private static ValidatableResponse ask(RequestSpecification from) {
    return from.header("Accept", "application/json").cookie("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").contentType("application/x-www-form-urlencoded")
        .formParam("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").formParam("number", "0").formParam("query", "ABCDEFGHJK").post("/casefiles").then();
  }

  private static void askThrice() {
    for (int sent = 0; sent < 3; sent++) ask(given()).statusCode(404);
  }

  @Test void letsAsManyThroughAsTheHourHasAndTellsTheNextWhenToComeAgain() {
    askThrice();
    ask(given()).statusCode(429).contentType("application/problem+json").header("Retry-After", String.valueOf(ONE_AGAIN.toSeconds()))
        .body("type", equalTo("https://mingbiao.org/problems/too-many-requests"));
  }

  @Test void letsOneThroughAgainWhenItsTimeHasComeAndNotASecondBefore() {
    askThrice();
    clock.on(ONE_AGAIN.minusSeconds(1));
    ask(given()).statusCode(429).header("Retry-After", "1");
    clock.on(Duration.ofSeconds(1));
    ask(given()).statusCode(404);
    ask(given()).statusCode(429);
  }

  @Test void believesNobodyWhoNamesAnAddressInAHeader() {
    askThrice();
    ask(given().header("X-Forwarded-For", "203.0.113.7").header("Forwarded", "for=203.0.113.8")).statusCode(429);
  }

  @Test void showsAPersonAPage() {
    askThrice();
    given().header("Accept", "text/html").cookie("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").contentType("application/x-www-form-urlencoded")
        .formParam("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").post("/casefiles").then().statusCode(429).body(containsString("请求过于频繁"));
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor")
  void doesNotCountWhoHasSignedIn() {
    askThrice();
    ask(given()).statusCode(404);
  }
}
