package org.mingbiao.app.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;

/** The administrator's first page. */
@QuarkusTest
@TestSecurity(user = "root", roles = "admin")
class OfficeTest {
  private static final String NEXT_YEAR = "录入 2027 年节假日安排通知";

  @Test void isWhereTheAdministratorStarts() {
    given().redirects().follow(false).get("/start").then().statusCode(303).header("Location", endsWith("/admin"));
  }

  @Test void asksForTheNextYearsHolidaysInAutumn() {
    SetClock.at("2026-10-01T09:00");
    given().get("/admin").then().statusCode(200).body(containsString(NEXT_YEAR));
  }

  @Test void asksForNoHolidaysThatNobodyCanKnowYet() {
    SetClock.at("2026-09-30T09:00");
    given().get("/admin").then().statusCode(200).body(not(containsString(NEXT_YEAR)));
  }

  @Test void marksOneEntryOfTheMenuAndNoMore() {
    given().get("/admin/calendar").then().body(containsString("href=\"/admin/calendar\" aria-current=\"true\""))
        .body(not(containsString("href=\"/admin\" aria-current")));
  }
}
