package org.mingbiao.app.tendering.ocds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ImportPagesTest {
  @BeforeEach void units() {
    SetClock.at("2026-03-02T09:00");
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    Units.known(Units.OTHER_AGENCY, "海曙招标代理有限公司", PartyKind.AGENCY);
  }

  private static String upload() throws IOException {
    String file = Files.readString(Path.of("test", "resources", "ocds", "cycle-lane.json")).replace("ocds-213czf-000-00001\",",
        "ocds-213czf-" + UUID.randomUUID() + "\",");
    String broken = Files.readString(Path.of("test", "resources", "ocds", "faults", "direct-award.json")).replace("ocds-a1b2c3-0001",
        "ocds-a1b2c3-" + UUID.randomUUID());
    return form().contentType("multipart/form-data").multiPart("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").multiPart("file", "<cycle>.json",
        (file + broken).getBytes("UTF-8"), "application/json").post("/agent/ocds").then().statusCode(303)
        .extract().header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private static RequestSpecification stated(RequestSpecification request, boolean query) {
    String[][] fields = {{"world", "ENGINEERING"}, {"dealClass", "A02"}, {"region", "330212"}, {"approval", "鄞发改备〔2026〕12号"}, {"rate", "GBP:9.2113"}};
    for (String[] field : fields) {
      if (query) request.queryParam(field[0], field[1]);
      else request.formParam(field[0], field[1]);
    }
    return request;
  }

  @Test void asksForAFileAndThenForWhatItDoesNotSay() throws IOException {
    given().get("/agent").then().body(containsString("/agent/ocds"));
    given().get("/agent/ocds").then().statusCode(200).body(containsString("type=\"file\""));
    given().get(upload()).then().statusCode(200).body(containsString("&lt;cycle&gt;.json")).body(containsString("name=\"rate\""))
        .body(not(containsString("可以登记")));
  }

  @Test void showsWhatWouldBeRegisteredAndWhatIsRefusedAndWhy() throws IOException {
    stated(given(), true).get(upload()).then().statusCode(200).body(containsString("Planned cycle lane improvements"))
        .body(containsString("GB-LAC-E09000003"))
        .body(containsString("境外标识")).body(containsString("可登记 1 个")).body(containsString("/releases/0/tender/procurementMethod"))
            .body(containsString("登记 1 个项目"));
  }

  @Test void registersAfterTheConfirmationAndOnce() throws IOException {
    String page = upload();
    stated(form(), false).post(page).then().statusCode(200).body(containsString("已登记 1 个")).body(containsString("不予登记 1 个"))
        .body(containsString("A02-"));
    stated(form(), false).post(page).then().statusCode(200).body(containsString("此前已登记 1 个"));
    stated(given(), true).get(page).then().body(containsString("此前已登记 1 个"));
  }

  @Test void saysWhichStatementIsMissing() throws IOException {
    given().queryParam("world", "ENGINEERING").get(upload()).then().statusCode(200).body(containsString("class=\"wrong\""));
  }

  @Test void findsNoFileOfAnotherAgency() throws IOException {
    given().get("/agent/ocds/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void isNoPlaceForBidders() {
    given().get("/agent/ocds").then().statusCode(403);
  }
}
