package org.mingbiao.app.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.calendar.EnteredNotice;

@QuarkusTest
@TestSecurity(user = "root", roles = "admin")
class CalendarPagesTest {
  private static final String NUMBER = "试办发〔2099〕1号";

  @AfterEach void forget() {
    QuarkusTransaction.requiringNew().run(() -> EnteredNotice.deleteById(NUMBER));
  }

  private static RequestSpecification notice() {
    return form().formParam("year", "2099").formParam("number", NUMBER).formParam("published", "2026-01-05").formParam("work", "2099-10-10");
  }

  @Test void publishesANoticeAndSaysHowManyTermsMoved() {
    String shown = notice().formParam("off", "2099-01-01\n2099-10-01~2099-10-07").post("/admin/calendar").then().statusCode(303)
        .extract().header("Location");
    assertTrue(shown.contains("moved="), shown);
    given().get(shown).then().statusCode(200).body(containsString("已发布")).body(containsString(NUMBER));
    notice().formParam("off", "2099-01-01").post("/admin/calendar").then().statusCode(409);
  }

  @Test void refusesADayThatIsNone() {
    notice().formParam("off", "2099-02-30").post("/admin/calendar").then().statusCode(400);
  }

  @Test @TestSecurity(user = "shen", roles = "agent") void onlyTheAdministratorPublishes() {
    notice().formParam("off", "2099-01-01").post("/admin/calendar").then().statusCode(403);
  }
}
