package org.mingbiao.app.edge.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.clock.HouseClock;

@QuarkusTest
class ClockPagesTest {
  @Inject HouseClock clock;
  @TestHTTPResource("clock") URL ticks;

  @Test void tellsThePagesTheServersTimeAtOnce() throws IOException {
    long before = clock.millis();
    try (var lines = new BufferedReader(new InputStreamReader(ticks.openStream()))) {
      String line = lines.readLine();
      assertTrue(line.startsWith("data:"), line);
      long told = Long.parseLong(line.substring(5).strip());
      assertTrue(told >= before && told <= clock.millis(), line);
    }
  }

  @Test @TestSecurity(user = "root", roles = "admin") void movesTheTimeOfADemonstrationOn() {
    Instant to = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
    form().formParam("to", Formats.input(to)).post("/admin/demonstration/clock").then().statusCode(303)
        .header("Location", endsWith("/admin/demonstration"));
    assertFalse(clock.instant().isBefore(to));
    given().get("/help").then().body(containsString("演示时间，非真实时间"));
  }

  @Test @TestSecurity(user = "root", roles = "admin") void refusesATimeThatIsNone() {
    Duration lead = clock.lead();
    form().formParam("to", "tomorrow").post("/admin/demonstration/clock").then().statusCode(400);
    assertEquals(lead, clock.lead());
  }

  @Test @TestSecurity(user = "shen", roles = "agent") void letsNobodyElseMoveTheTime() {
    form().formParam("to", "2099-01-01T00:00").post("/admin/demonstration/clock").then().statusCode(403);
  }

  @Test @TestSecurity(user = "shen", roles = "agent") void keepsNothingOfALoggedInPersonInTheBrowser() {
    given().get("/help").then().header("Cache-Control", "no-store");
  }

  @Test void letsABrowserKeepAPublicPageAndAskAgain() {
    given().get("/help").then().header("Cache-Control", "no-cache").header("Vary", containsString("Accept-Language"));
  }
}
