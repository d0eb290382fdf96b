package org.mingbiao.app.tendering.expert;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.expert.Expert;

@QuarkusTest
@TestSecurity(user = "root", roles = "admin")
class LibraryPagesTest {
  private static final String TOKEN = "bWluZ2JpYW8tdGVzdC0wMQ";

  @BeforeEach void begin() {
    SetClock.at("2026-03-02T09:00");
    Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    QuarkusTransaction.requiringNew().run(() -> Expert.delete("username in ?1", List.of("lib-wang", "lib-li", "lib-zhao")));
  }

  private static RequestSpecification card(String username) {
    return form().formParam("username", username).formParam("name", "王工").formParam("specialties", "市政工程；水利工程").formParam("seniorTitle", "true")
        .formParam("years", "12").formParam("region", "330212").formParam("employers", Units.BIDDER).formParam("related", "");
  }

  private static Expert read(String username) {
    return QuarkusTransaction.requiringNew().call(() -> Expert.byUsername(username));
  }

  @Test void entersChangesSuspendsRestoresAndRemovesAnExpert() {
    card("lib-wang").post("/admin/experts/new").then().statusCode(303);
    Expert entered = read("lib-wang");
    String page = "/admin/experts/" + entered.id;
    assertEquals(Set.of("市政工程", "水利工程"), entered.specialties);
    card("lib-wang").post("/admin/experts/new").then().statusCode(409);
    given().get("/admin/experts?words=lib-wang").then().statusCode(200).body(containsString(page)).body(containsString("可以抽取"));
    given().get("/admin/experts?specialty=园林").then().body(not(containsString(page)));
    given().get(page).then().statusCode(200).body(containsString("宁波建工"));
    card("lib-wang").post(page).then().statusCode(303).header("Location", endsWith(page));
    form().formParam("until", "2026-06-30").post(page + "/suspension").then().statusCode(400);
    form().formParam("until", "2026-06-30").formParam("reason", "无故缺席").post(page + "/suspension").then().statusCode(303);
    given().get(page).then().body(containsString("无故缺席")).body(containsString("恢复抽取"));
    form().post(page + "/restoration").then().statusCode(303);
    form().formParam("removalReason", "本人申请").post(page + "/removal").then().statusCode(303);
    given().get(page).then().body(containsString("已移出专家库")).body(containsString("本人申请"));
    given().get("/admin/experts?words=lib-wang").then().body(not(containsString(page)));
    card("lib-wang").post(page).then().statusCode(409);
  }

  @Test void takesAListInAndNamesEveryLineAtFault() {
    String list = "账号,姓名,专业,高级职称,年限,地区,单位,回避\nlib-li,李工,市政工程,是,9,330212," + Units.BIDDER + ",\nlib-zhao,赵工,,是,9,330212,,\n"
        + "lib-zhao,赵工,市政工程,是,九,330212,,\nlib-zhao,赵工,市政工程,是,9,330212,91330212MA2CABCD9L,\nlib-li,李工,市政工程,是,9,330212,,\nlib-zhao,赵工\n";
    form().contentType("multipart/form-data").multiPart("csrf-token", TOKEN).multiPart("list", "experts.csv", list.getBytes()).post("/admin/experts/list")
        .then().statusCode(200).body(containsString("已导入 1 名")).body(containsString("5 行未导入")).body(containsString("specialties"))
        .body(containsString("yearsInField")).body(containsString("employers")).body(containsString("username"));
    assertEquals(9, read("lib-li").yearsInField);
    assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Expert.count("username", "lib-zhao")));
  }

  @Test @TestSecurity(user = "lib-wang", roles = "expert") void anExpertDeclaresItsEmployersAndItsRelations() {
    QuarkusTransaction.requiringNew().run(() -> Expert.enter(new Expert.Entry("lib-wang", "王工", Set.of("市政工程"), true, 12, "330212", List.of(), Set.of()))
        .persist());
    given().get("/expert/profile").then().statusCode(200).body(containsString("王工")).body(containsString("还没有被抽取"));
    form().formParam("employers", Units.BIDDER).formParam("related", Units.BIDDER).post("/expert/profile").then().statusCode(303);
    UUID unit = Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    assertEquals(Set.of(unit), read("lib-wang").relatedParties);
    form().formParam("employers", "").formParam("related", "").post("/expert/profile").then().statusCode(303);
    Expert left = read("lib-wang");
    assertEquals(1, left.employments.size());
    assertTrue(left.employments.get(0).until() != null);
    form().formParam("employers", "91330212MA2CABCD9L").formParam("related", "").post("/expert/profile").then().statusCode(404);
    given().get("/admin/experts").then().statusCode(403);
  }
}
