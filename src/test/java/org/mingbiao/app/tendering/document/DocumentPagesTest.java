package org.mingbiao.app.tendering.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class DocumentPagesTest {
  SetClock clock;

  @BeforeEach void begin() {
    clock = SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
  }

  private static RequestSpecification terms(String bond) {
    return form().formParam("offerFrom", "2026-03-10T09:00").formParam("offerUntil", "2026-03-17T17:00").formParam("bidDeadline", Announced.DEADLINE)
        .formParam("validityDays", "90").formParam("qualification", "WITH_BIDS").formParam("standardText", "标准设计施工总承包招标文件")
        .formParam("methodPack", "epc").formParam("decryptWindowMinutes", "60").formParam("objectionWindowMinutes", "15")
        .formParam("remedy", "NONE").formParam("countRule", "RECEIVED").formParam("lots[0].maximumPrice", "9,400,000")
        .formParam("lots[0].bond", bond).formParam("lots[0].performanceBondRate", "0.10")
        .formParam("lots[0].bondForms", "TRANSFER", "CHEQUE", "BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY");
  }

  @Test void goesFromTermsOverFilesToTheFiling() {
    UUID id = new Registered().now();
    given().get("/tenders/" + id + "/document").then().statusCode(200).body(containsString("还没有条款"));
    given().get("/tenders/" + id + "/document/terms").then().statusCode(200).body(containsString("190,000.00"));
    terms("150,000").post("/tenders/" + id + "/document/terms").then().statusCode(303);
    given().get("/tenders/" + id + "/document").then().body(containsString("第 1 版")).body(containsString("条款符合规定"));
    given().get("/tenders/" + id + "/document/terms").then().body(containsString("9400000"));
    form().contentType("multipart/form-data").multiPart("csrf-token", "bWluZ2JpYW8tdGVzdC0wMQ").multiPart("file", "招标文件.txt", "全文".getBytes())
        .post("/tenders/" + id + "/document/files").then().statusCode(303);
    form().post("/tenders/" + id + "/document/filing").then().statusCode(303).header("Location", endsWith("/tenders/" + id));
    given().get("/tenders/" + id).then().body(containsString("已备案"));
    given().get("/api/tenders/" + id).then().body("stage", equalTo("FILED"));
  }

  @Test void showsTheFaultAtItsFieldAndKeepsWhatWasTyped() {
    UUID id = new Registered().now();
    String base = RestAssured.baseURI + ":" + RestAssured.port;
    var refused = terms("190,000.01").header("Referer", base + "/tenders/" + id + "/document/terms").post("/tenders/" + id + "/document/terms")
        .then().statusCode(303).extract();
    given().cookies(refused.cookies()).get("/tenders/" + id + "/document/terms").then().body(containsString("href=\"#lots[0].bond\""))
        .body(containsString("value=\"190,000.01\"")).body(containsString("S26C"));
  }

  @Test void foretellsWhatAClarificationDoesToTheDeadline() {
    Announced tender = new Announced();
    tender.now();
    given().get("/tenders/" + tender.id + "/document/addendum").then().body(containsString("投标截止时间不变"));
    clock.to("2026-03-20T09:30");
    given().get("/tenders/" + tender.id + "/document/addendum").then().body(containsString("投标截止时间将推迟至")).body(containsString("2026-04-07 09:30"));
    form().formParam("text", "更正第三章").formParam("affectsBids", "true").post("/tenders/" + tender.id + "/document/addendum").then().statusCode(303);
    given().get("/api/tenders/" + tender.id).then().body("bidDeadline", equalTo("2026-04-07T01:30:00Z"));
  }

  @Test void showsNoFormForWhatCannotBeDone() {
    Announced tender = new Announced();
    tender.now();
    given().get("/tenders/" + tender.id + "/document").then().body(not(containsString("/document/filing"))).body(not(containsString("/removal")));
  }
}
