package org.mingbiao.app.tendering.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ProjectPagesTest {
  @BeforeEach void units() {
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
  }

  private static RequestSpecification entry() {
    return form().formParam("title", "中心河路灯改造").formParam("approval", "鄞发改备〔2026〕12号").formParam("world", "ENGINEERING")
        .formParam("dealClass", "A02").formParam("kind", "WORKS").formParam("procedure", "NORMAL").formParam("method", "OPEN")
        .formParam("region", "330212").formParam("buyerCode", Units.BUYER).formParam("buyerName", "鄞州区住建局")
        .formParam("stateOwned", "true").formParam("lots[0].title", "一标段").formParam("lots[0].estimate", "4,800,000.00");
  }

  @Test void registersAProjectAndLeadsToItsRoad() {
    String project = entry().formParam("budget", "5,000,000").post("/tenders").then().statusCode(303).extract().header("Location");
    given().get(project).then().statusCode(200).body(containsString("中心河路灯改造")).body(containsString("进场登记"))
        .body(containsString("文件归档")).body(containsString("依法必须招标"));
    given().get("/agent").then().statusCode(200).body(containsString("中心河路灯改造"));
  }

  @Test void sendsAFaultyFormBackWithWhatWasTyped() {
    String base = RestAssured.baseURI + ":" + RestAssured.port;
    var refused = entry().header("Referer", base + "/tenders/new").formParam("budget", "4,000,000").post("/tenders").then().statusCode(303)
        .header("Location", endsWith("/tenders/new")).extract();
    given().cookies(refused.cookies()).get("/tenders/new").then().body(containsString("value=\"中心河路灯改造\"")).body(containsString("href=\"#lots\""));
  }

  @Test void showsAsManyLotsAsWanted() {
    given().get("/tenders/new?lots=3").then().statusCode(200).body(containsString("lots[2].estimate")).body(not(containsString("lots[3].estimate")));
    given().get("/tenders/new?lots=99").then().body(containsString("lots[19].estimate")).body(not(containsString("lots[20].estimate")));
  }

  @Test void endsAProjectOnAPageThatSaysWhatFollows() {
    UUID id = new Registered().now();
    given().get("/tenders/" + id + "/termination").then().statusCode(200).body(containsString("第三十一条"));
    form().formParam("reason", "资金取消").post("/tenders/" + id + "/termination").then().statusCode(303);
    given().get("/tenders/" + id).then().body(containsString("已终止")).body(containsString("retenderOf=" + id));
    given().get("/tenders/new?retenderOf=" + id).then().statusCode(200).body(containsString("重新招标"));
  }

  @Test void asksForTheApprovalThatAnEmergencyOwes() {
    UUID id = new Registered().with("title", "应急抢修").with("procedure", "EMERGENCY").with("emergencyGround", "台风损毁堤防").with("approval", null).now();
    given().get("/agent").then().body(containsString("/tenders/" + id + "/approval"));
    given().get("/tenders/" + id + "/approval").then().statusCode(200);
    form().formParam("approval", "鄞发改备〔2026〕13号").post("/tenders/" + id + "/approval").then().statusCode(303);
    given().get("/agent").then().body(not(containsString("/tenders/" + id + "/approval")));
  }

  @Test void findsNoProjectOfAnotherAgency() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    given().get("/tenders/" + foreign).then().statusCode(404);
    given().get("/tenders/" + foreign + "/termination").then().statusCode(404);
    form().formParam("reason", "资金取消").post("/tenders/" + foreign + "/termination").then().statusCode(404);
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void isNoPlaceForBidders() {
    given().get("/agent").then().statusCode(403);
    given().get("/tenders/new").then().statusCode(403);
  }

  @Test @TestSecurity(user = "jian", roles = "supervisor") void showsTheSupervisorTheRoadWithoutItsActs() {
    given().get("/tenders/" + Foreign.tender(Units.OTHER_AGENCY)).then().statusCode(200).body(not(containsString("/termination")));
  }
}
