package org.mingbiao.app.tendering.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;

@QuarkusTest
class HomePagesTest {
  @Test void showsWhatIsOpenedTodayAndWhatWasPublishedLast() {
    String mark = "今日" + UUID.randomUUID().toString().substring(0, 8);
    SetClock clock = SetClock.at("2031-03-02T08:00");
    Published published = new Published();
    published.at = clock.instant().minus(Duration.ofDays(21));
    published.open = Duration.ofDays(21).plusHours(2);
    published.notice(mark + " 路灯改造");
    published.open = Duration.ofDays(22).plusHours(2);
    published.notice(mark + " 绿化养护");
    given().get("/").then().statusCode(200).body(containsString(mark + " 路灯改造")).body(containsString("2031-03-02 10:00"));
    clock.to("2031-03-03T08:00");
    String html = given().get("/").then().extract().asString();
    String today = html.substring(html.indexOf("class=\"today\""), html.indexOf("最新公告"));
    assertTrue(today.contains(mark + " 绿化养护"), today);
    assertFalse(today.contains(mark + " 路灯改造"), today);
  }

  @Test void speaksEnglishAndAsksNobodyToRegister() {
    given().header("Accept-Language", "en").get("/").then().statusCode(200).body(containsString("Nobody has to register"))
        .body(not(containsString("<form method=\"post\"")));
  }
}
