package org.mingbiao.app.tendering.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.project.Foreign;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class AnnounceTest {
  SetClock clock;

  @BeforeEach void begin() {
    clock = SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
  }

  @Test void announcesAFiledTenderAndTellsEverybody() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    given().get("/api/tenders/" + tender.id).then().body("stage", equalTo("ANNOUNCED"), "bidDeadline", equalTo("2026-04-01T01:30:00Z"));
    given().get("/api/notices/" + notice).then().body("kind", equalTo("INVITATION"), "openUntil", equalTo("2026-04-01T01:30:00Z"), "until", nullValue());
    given().get("/notices/" + notice).then().statusCode(200).body(containsString("招标文件.txt"))
        .body(containsString("自截止时刻倒推 10 个 24 小时，不顺延"));
    given().redirects().follow(false).get("/tenders/" + tender.id + "/public").then().statusCode(303)
        .header("Location", containsString("/notices/" + notice));
  }

  @Test void refusesADeadlineASecondTooEarlyAndChangesNothing() {
    Announced tender = new Announced().moment("bidDeadline", "2026-03-30T08:59:59").moment("openingAt", "2026-03-30T08:59:59").filed();
    tender.announce(Map.of()).then().statusCode(422).body("rule", equalTo("T01"), "field", equalTo("bidDeadline"),
        "earliest", equalTo("2026-03-30T01:00:00Z"));
    given().get("/api/tenders/" + tender.id).then().body("stage", equalTo("FILED"));
  }

  @Test void holdsNobodyBackAfterTheFilingWhereLocalLawDoesNot() {
    new Announced().moment("offerFrom", Announced.DAY).filed().announce(Map.of()).then().statusCode(201);
  }

  @Test void publishesOnEveryChannelOrOnNone() {
    Announced tender = new Announced().filed();
    var copy = Map.of("title", "城市家具采购安装工程总承包招标公告", "text", "一、项目概况\n二、投标人资格 ");
    tender.announce(Map.of("copies", Map.of("national", copy))).then().statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/notice-differs"), "field", equalTo("copies.national"), "line", equalTo(2));
    given().get("/api/tenders/" + tender.id).then().body("stage", equalTo("FILED"));
    var same = Map.of("title", "城市家具采购安装工程总承包招标公告", "text", "一、项目概况\n二、投标人资格");
    tender.announce(Map.of("copies", Map.of("national", same))).then().statusCode(201);
  }

  @Test void keepsWhatAnotherChannelShowsAndWaitsForItsCorrection() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    compare(notice, "一、项目概况\n二、投标人资格。").then().statusCode(200).body("same", equalTo(false));
    given().get("/notices/" + notice).then().body(containsString("不一致"));
    given().get("/agent").then().body(containsString("/notices/" + notice + "/copies"));
    compare(notice, "一、项目概况\n二、投标人资格").then().body("same", equalTo(true));
    given().get("/agent").then().body(not(containsString("/notices/" + notice + "/copies")));
  }

  private Response compare(UUID notice, String text) {
    return given().contentType(ContentType.JSON).body(Map.of("channel", "省平台", "title", "城市家具采购安装工程总承包招标公告", "text", text))
        .post("/api/notices/" + notice + "/copies");
  }

  @Test void announcesNothingThatWasNotFiled() {
    Announced tender = new Announced();
    tender.write().then().statusCode(200);
    tender.announce(Map.of()).then().statusCode(409);
  }

  @Test void asksThreeAtLeastByInvitation() {
    Announced tender = new Announced(new Registered().with("method", "INVITED").with("invitationGround", "技术复杂")).filed();
    var two = List.of(UUID.randomUUID(), UUID.randomUUID());
    tender.announce(Map.of("invitation", Map.of("invited", two, "pool", List.of(), "witnesses", List.of()))).then().statusCode(422)
        .body("rule", equalTo("S17"), "field", equalTo("invited"));
    var three = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    tender.announce(Map.of("invitation", Map.of("invited", three, "pool", List.of(), "witnesses", List.of()))).then().statusCode(201);
  }

  @Test void checksTheDatesOnAPageBeforeItPublishes() {
    Announced tender = new Announced().filed();
    given().get("/tenders/" + tender.id + "/notice").then().statusCode(200).body(containsString("期限核对")).body(containsString("T01"))
        .body(not(containsString("不符合")));
    form().formParam("title", "招标公告").formParam("text", "正文").post("/tenders/" + tender.id + "/notice").then().statusCode(303)
        .header("Location", containsString("/notices/"));
    given().get("/tenders/" + tender.id).then().body(containsString("公告已发布"));
  }

  @Test void leadsBackToTheTermsWhenTheirDatesHaveGoneStale() {
    Announced tender = new Announced().filed();
    clock.to("2026-03-16T09:00");
    given().get("/tenders/" + tender.id + "/notice").then().body(containsString("不符合")).body(containsString("/document/terms"));
    tender.moment("offerFrom", "2026-03-16T09:00").moment("offerUntil", "2026-03-23T17:00").moment("bidDeadline", "2026-04-08T09:30")
        .moment("openingAt", "2026-04-08T09:30").write().then().statusCode(200);
    tender.file().then().statusCode(200);
    tender.announce(Map.of()).then().statusCode(201);
  }

  @Test void publishesTheEndOfATenderBeforeItsTime() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    given().contentType(ContentType.JSON).body(Map.of("reason", "财政资金取消")).post("/api/tenders/" + tender.id + "/termination").then().statusCode(204);
    given().get("/notices/" + notice).then().body(containsString("终止招标公告")).body(containsString("投标已截止"));
    given().get("/api/notices/" + notice).then().body("openUntil", equalTo("2026-03-02T01:00:00Z"));
  }

  @Test void letsNoOtherAgencyAnnounceOrCompare() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    given().contentType(ContentType.JSON).body(Map.of("title", "t", "text", "t")).post("/api/tenders/" + foreign + "/notice").then().statusCode(404);
    given().get("/tenders/" + foreign + "/notice").then().statusCode(404);
    given().redirects().follow(false).get("/tenders/" + foreign + "/public").then().statusCode(404);
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void letsNoBidderAnnounce() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    given().contentType(ContentType.JSON).body(Map.of("title", "t", "text", "t")).post("/api/tenders/" + foreign + "/notice").then().statusCode(403);
  }

  @Test @TestSecurity void letsEverybodySearchAndRead() {
    given().get("/api/notices").then().statusCode(200);
    given().get("/api/notices/" + UUID.randomUUID()).then().statusCode(404);
  }
}
