package org.mingbiao.app.tendering.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** One person who is agency and finance office at once walks a purchase from the only supplier; who may do what, StrangersTest walks. */
@QuarkusTest
@TestSecurity(user = "luo", roles = {"agent", "supervisor"}, attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class SingleSourceTest {
  private SetClock clock;
  private UUID tender;

  @BeforeEach void register() {
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    clock = SetClock.at("2026-03-02T09:00");
    tender = purchase().now();
  }

  private static Registered purchase() {
    return new Registered().with("world", "PROCUREMENT").with("kind", "GOODS").with("dealClass", "D02").with("method", "SINGLE_SOURCE")
        .with("invitationGround", "只能从唯一供应商处采购").with("title", "专用检测设备采购")
        .with("lots", new ArrayList<>(List.of(Map.of("title", "专用检测设备", "estimate", 9_500_000))));
  }

  private Map<String, Object> claim() {
    return new HashMap<>(Map.of("code", Units.BIDDER, "name", "宁波专利设备有限公司", "address", "宁波市鄞州区一号", "ground", "UNIQUE",
        "reasons", "使用不可替代的专利", "experts", "张工（高级工程师）：专利唯一", "contacts", "采购人：王工 0574-1"));
  }

  private ValidatableResponse post(String part, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/tenders/" + tender + part).then();
  }

  private static Map<String, Object> agreed(Object price) {
    return Map.of("price", price, "negotiators", List.of("王工"), "minutes", "公示无异议，商定价格");
  }

  private void leave() {
    post("/leave", Map.of("grounds", "公示期满无异议")).statusCode(200).body("stage", equalTo("ASKED"));
    post("/leave/grant", Map.of("number", "甬财采批〔2026〕7号")).statusCode(200).body("stage", equalTo("GRANTED"));
  }

  @Test void settlesOnTheDayAfterFiveWorkingDaysAndNotBefore() {
    given().get("/tenders/" + tender).then().body(containsString("宁波市公共资源交易管理条例"));
    post("/single-source", claim()).statusCode(200).body("publicUntil", equalTo("2026-03-09T15:59:59Z"));
    given().get("/tenders/" + tender).then().body(not(containsString("宁波市公共资源交易管理条例")));
    clock.to("2026-03-09T23:59:59");
    post("/single-source/settlement", agreed(9_000_000)).statusCode(422).body("type", containsString("publicity-too-short"), "rule", equalTo("T22S"));
    clock.to("2026-03-10T00:00:00");
    leave();
    post("/single-source/settlement", agreed(9_000_000)).statusCode(200).body("price", equalTo(9_000_000));
    given().get("/api/tenders/" + tender).then().body("stage", equalTo("SOURCED"), "lots[0].stage", equalTo("AWARDED"));
  }

  @Test void settlesNothingWithoutTheLeaveThatFollowsThePublicity() {
    post("/single-source", claim()).statusCode(200);
    leave();
    clock.to("2026-03-10T09:00");
    post("/single-source/settlement", agreed(9_000_000)).statusCode(422).body("type", containsString("leave-missing"), "rule", equalTo("S02"));
    leave();
    post("/single-source/settlement", agreed(10_000_001)).statusCode(422).body("rule", equalTo("S31B"));
    post("/single-source/settlement", agreed(9_000_000)).statusCode(200);
  }

  @Test void endsWithAContractThatIsFiledAndAPackOfPapers() {
    post("/single-source", claim()).statusCode(200);
    clock.to("2026-03-10T09:00");
    leave();
    post("/single-source/settlement", agreed(9_000_000)).statusCode(200);
    given().get("/notices?q=专用检测设备采购成交").then().body(containsString("专用检测设备采购成交结果公告"));
    String lot = given().get("/api/tenders/" + tender).then().extract().path("lots[0].id");
    String award = "/lots/" + lot + "/award";
    post(award + "/letter", Map.of()).statusCode(200);
    given().get("/tenders/" + tender + "/papers/letter/" + lot).then().statusCode(200).contentType("application/pdf");
    given().get("/tenders/" + tender + "/award").then().statusCode(200).body(containsString("宁波"), not(containsString("reopening")));
    post(award + "/reopening", Map.of("reason", "GAVE_UP")).statusCode(409);
    post(award + "/contract", Map.of("amount", 9_000_000, "contractSha256", "a".repeat(64))).statusCode(200);
    post(award + "/filing", Map.of()).statusCode(200).body("stage", equalTo("FILED"));
    given().get("/api/tenders/" + tender).then().body("stage", equalTo("CONCLUDED"), "lots[0].stage", equalTo("CONTRACTED"));
    given().get("/tenders/" + tender).then().statusCode(200).body(containsString("单一来源公示与协商"), not(containsString("已开标")));
    post("/archive", Map.of()).statusCode(200);
  }

  @Test void hearsWhoHasNoAccountAndKeepsTheNameFromThePublic() {
    post("/single-source", claim()).statusCode(200);
    objectAs("某供应商", "我司同样可以供货").statusCode(200).body("answer", nullValue());
    given().auth().none().get("/api/tenders/" + tender + "/single-source").then().body("objections.text", hasItem("我司同样可以供货"))
        .body(not(containsString("某供应商")));
    clock.to("2026-03-10T09:00");
    leave();
    post("/single-source/settlement", agreed(9_000_000)).statusCode(409).body("type", containsString("objection-open"), "rule", equalTo("S31O"));
    post("/single-source/answers", Map.of("opinion", opinion(), "answer", "经补充论证，异议不成立", "upheld", false)).statusCode(200);
    post("/single-source/settlement", agreed(9_000_000)).statusCode(200);
  }

  @Test void endsAtOnceWhereTheObjectionIsRight() {
    post("/single-source", claim()).statusCode(200);
    objectAs("某供应商", "专利已经失效").statusCode(200);
    post("/single-source/answers", Map.of("opinion", opinion(), "answer", "异议成立", "upheld", true)).statusCode(200);
    given().get("/api/tenders/" + tender).then().body("stage", equalTo("TERMINATED"));
    clock.to("2026-03-10T09:00");
    post("/single-source/settlement", agreed(9_000_000)).statusCode(409);
  }

  @Test void takesNoObjectionAfterThePublicity() {
    post("/single-source", claim()).statusCode(200);
    clock.to("2026-03-09T23:59:59");
    objectAs("某供应商", "及时").statusCode(200);
    clock.to("2026-03-10T00:00:00");
    objectAs("某供应商", "迟到").statusCode(422).body("type", containsString("objection-late"), "rule", equalTo("S31O"));
  }

  @Test void isDoneOnItsPageFromThePublicityToTheAgreement() {
    String page = "/tenders/" + tender + "/single-source";
    given().get("/tenders/" + tender).then().statusCode(200).body(containsString(page)).body(containsString("需财政部门批准"));
    form().formParams(claim()).post(page).then().statusCode(303);
    given().get(page).then().statusCode(200).body(containsString("T22S")).body(containsString("2026-03-09")).body(containsString("第三十八条"));
    given().get("/notices?q=专用检测设备采购单一来源").then().body(containsString("单一来源采购公示"));
    given().get("/tenders/" + tender + "/public").then().statusCode(200).body(containsString("查看公示，提出异议"), containsString(page));
    form().formParam("name", "某供应商").formParam("contact", "0574").formParam("text", "有异议").post(page + "/objections").then().statusCode(303);
    form().formParam("opinion", opinion()).formParam("answer", "不成立").formParam("upheld", "false").post(page + "/answers").then().statusCode(303);
    clock.to("2026-03-10T09:00");
    given().get(page).then().body(containsString("先向财政部门申请"));
    String leave = "/tenders/" + tender + "/leave";
    form().formParam("grounds", "公示期满").post(leave).then().statusCode(303);
    given().get(leave).then().statusCode(200).body(containsString("登记批准")).body(containsString("第二十七条"));
    form().formParam("number", "甬财采批〔2026〕7号").post(leave + "/grant").then().statusCode(303);
    form().formParam("price", "9,000,000").formParam("negotiators", "王工\n李工").formParam("minutes", "商定").post(page + "/settlement").then()
        .statusCode(303).header("Location", containsString("/award"));
    given().get(page).then().statusCode(200).body(containsString("成交结果与合同"));
  }

  @Test void isOnlyForGovernmentProcurementWithAGroundAndForOneThing() {
    new Registered().with("method", "SINGLE_SOURCE").with("invitationGround", "唯一").post().then().statusCode(422).body("field", equalTo("method"));
    purchase().with("invitationGround", " ").post().then().statusCode(422).body("rule", equalTo("S31S"));
    purchase().with("lots", List.of(Map.of("title", "一", "estimate", 1), Map.of("title", "二", "estimate", 1))).post().then().statusCode(422)
        .body("field", equalTo("lots"));
  }

  private ValidatableResponse objectAs(String name, String text) {
    return given().auth().none().contentType(ContentType.JSON).body(Map.of("name", name, "contact", "0574-2", "text", text))
        .post("/api/tenders/" + tender + "/single-source/objections").then();
  }

  private String opinion() {
    return given().get("/api/tenders/" + tender + "/single-source").then().extract().path("objections[0].id");
  }
}
