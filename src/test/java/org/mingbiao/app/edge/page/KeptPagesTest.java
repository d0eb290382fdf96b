package org.mingbiao.app.edge.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.notice.Published;

@QuarkusTest
@TestProfile(KeptPagesTest.AMinute.class)
class KeptPagesTest {
  public static final class AMinute implements QuarkusTestProfile {
    @Override public Map<String, String> getConfigOverrides() {
      return Map.of("mingbiao.pages.kept", "PT1M");
    }
  }

  @Inject AgroalDataSource database;
  SetClock clock;
  UUID notice;

  @BeforeEach void publish() throws SQLException {
    clock = SetClock.at("2026-03-02T09:00");
    notice = new Published().notice("路灯改造");
    given().get("/notices/" + notice).then().statusCode(200);
    try (var connection = database.getConnection(); var update = connection.prepareStatement("update notice set text = 'something else' where id = ?")) {
      update.setObject(1, notice);
      update.executeUpdate();
    }
  }

  @Test void showsAStrangerWhatTheOneBeforeWasShown() {
    clock.on(Duration.ofSeconds(59));
    given().get("/notices/" + notice).then().statusCode(200).body(not(containsString("something else")))
        .header("Content-Security-Policy", containsString("default-src 'self'")).header("Cache-Control", "no-cache")
        .header("Content-Type", containsString("text/html"));
  }

  @Test void looksAnewWhenItsTimeIsUp() {
    clock.on(Duration.ofMinutes(1));
    given().get("/notices/" + notice).then().statusCode(200).body(containsString("something else"));
  }

  @Test void showsNobodyAPageThatIsTwiceAsOldAsItMayBe() {
    clock.on(Duration.ofMinutes(2));
    given().get("/notices/" + notice).then().statusCode(200).body(containsString("something else"));
  }

  @Test void keepsOnePageForEachLanguage() {
    given().cookie("lang", "en").get("/notices/" + notice).then().body(containsString("something else")).body(containsString("lang=\"en\""));
  }

  @Test void keepsNothingForWhoMayBeKnown() {
    given().cookie("q_session", "x").get("/notices/" + notice).then().body(containsString("something else"));
    given().header("Authorization", "Bearer x").get("/notices/" + notice).then().body(containsString("something else"));
  }

  @Test void keepsNothingForAnAddressWithAQuestion() {
    given().queryParam("x", "1").get("/notices/" + notice).then().body(containsString("something else"));
  }
}
