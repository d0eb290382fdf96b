package org.mingbiao.app.edge.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.app.edge.page.Forms;
import org.mingbiao.shared.refusal.Refusal;

@QuarkusTest
class ProblemsTest {
  @Test void givesAProgramTypeFieldRuleArticleAndFacts() {
    given().header("Accept-Language", "en").contentType(ContentType.JSON).post("/api/refusing/rule").then().statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("https://mingbiao.org/problems/period-too-short"), "status", equalTo(422), "field", equalTo("bidDeadline"),
            "rule", equalTo("T01"), "article", equalTo("《招标投标法》第二十四条"), "earliest", equalTo("2026-12-16T01:30:00Z"),
            "title", equalTo("The period is too short"), "detail", containsString("Earliest: 2026-12-16 09:30 Wed"));
  }

  @Test void everyRefusalIsRaisedByACodeThatNamesIt() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String root : List.of("src/main/java", "tendering-core/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of("..", root))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java") && !each.endsWith("Refusal.java")).toList()) code.append(Files.readString(file));
      }
    }
    Set<String> named = Pattern.compile("\\b[A-Z][A-Z_]+\\b").matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
    assertEquals(Set.of(), Stream.of(Refusal.values()).map(Refusal::name).filter(each -> !named.contains(each)).collect(Collectors.toSet()));
  }

  @Test void keepsTheStandardsMembersFromTheFactsOfARule() {
    given().contentType(ContentType.JSON).post("/api/refusing/rule").then().body("status", equalTo(422), "statusFact", equalTo("ANNOUNCED"));
  }

  @Test void saysInChineseWhatItSaysInEnglish() {
    given().contentType(ContentType.JSON).post("/api/refusing/rule").then().body("title", equalTo("期限过短"), "detail", containsString("最早：2026-12-16 09:30 周三"));
  }

  @Test void namesTheOneMissingField() {
    request("{\"bidDeadline\":\"2026-12-16T01:30:00Z\"}").statusCode(400)
        .body("type", equalTo("https://mingbiao.org/problems/field-required"), "field", equalTo("title"), "errors", nullValue());
  }

  @Test void namesEveryFaultyField() {
    request("{\"title\":\"far too long\"}").statusCode(400)
        .body("type", equalTo("https://mingbiao.org/problems/malformed-input"), "errors.field", hasItems("bidDeadline", "title"));
  }

  @ParameterizedTest @CsvSource({"title, '\\u0000'", "title, '\\ud800'", "title, '\\u001b'"})
  void namesTheFieldWhoseTextIsNoText(String field, String text) {
    request("{\"bidDeadline\":\"2026-12-16T01:30:00Z\",\"title\":\"a" + text + "\"}").statusCode(400)
        .body("type", equalTo("https://mingbiao.org/problems/malformed-input"), "field", equalTo(field));
  }

  @Test void namesTheFieldWhoseNumberHasNoEnd() {
    request("{\"bidDeadline\":\"2026-12-16T01:30:00Z\",\"title\":\"a\",\"budget\":1e999999}").statusCode(400).body("field", equalTo("budget"));
  }

  @Test void namesTheFieldOfAFormWhoseTextIsNoText() {
    Forms.form().formParam("text", "a\u0000b").post("/api/refusing/form").then().statusCode(400);
    Forms.form().formParam("text", "a\tb\r\n甲").post("/api/refusing/form").then().statusCode(204);
  }

  @Test void blamesWhatNoColumnHoldsOnWhoSentIt() {
    given().contentType(ContentType.JSON).post("/api/refusing/value").then().statusCode(400)
        .body("type", equalTo("https://mingbiao.org/problems/malformed-input"));
  }

  @Test void namesTheFieldThatJsonCouldNotFill() {
    request("{\"bidDeadline\":\"tomorrow\",\"title\":\"a\"}").statusCode(400)
        .body("type", equalTo("https://mingbiao.org/problems/malformed-input"), "field", equalTo("bidDeadline"));
  }

  @Test void refusesWhatIsNotJson() {
    request("{\"title\":").statusCode(400).body("type", startsWith("https://mingbiao.org/problems/"));
  }

  @Test void tellsNothingOfAFailureButItsReference() {
    given().get("/api/refusing/failure").then().statusCode(500).body("type", equalTo("https://mingbiao.org/problems/internal-error"),
        "reference", matchesPattern("[0-9a-f-]{36}")).body(not(containsString("cellar")));
  }

  @ParameterizedTest @CsvSource({"GET,/api/nothing,404,not-found", "DELETE,/api/refusing/rule,405,method-not-allowed", "GET,/start,401,login-required"})
  void givesAProgramAProblemWhereTheFrameworkRefuses(String method, String path, int status, String type) {
    given().accept("application/json").redirects().follow(false).request(method, path).then().statusCode(status)
        .contentType("application/problem+json").body("type", equalTo("https://mingbiao.org/problems/" + type));
  }

  @ParameterizedTest @CsvSource({"GET,/nothing,404,没有这一内容", "POST,/help,405,这个地址不接受这种请求", "GET,/start,401,请先登录", "GET,/admin/demonstration,401,请先登录"})
  void givesAPersonAPageWhereTheFrameworkRefuses(String method, String path, int status, String title) {
    given().accept("text/html").redirects().follow(false).request(method, path).then().statusCode(status)
        .contentType(ContentType.HTML).body("html.body.div.main.h1", equalTo(title));
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void tellsWhoMayNot() {
    given().get("/admin/demonstration").then().statusCode(403).body("html.body.div.main.h1", equalTo("您没有这一权限"));
  }

  @Test @TestSecurity(user = "root", roles = "admin") void refusesAFormWithoutItsToken() {
    given().formParam("to", "2099-01-01T00:00").post("/admin/demonstration/clock").then().statusCode(400)
        .body("html.body.div.main.h1", equalTo("表单已失效"));
  }

  @Test @TestSecurity(user = "root", roles = "admin") void sendsARefusedFormBackToItsPageWithWhatWasTyped() {
    String base = io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port;
    var refused = form().header("Referer", base + "/admin/demonstration").formParam("to", "1999-01-01T00:00")
        .post("/admin/demonstration/clock").then().statusCode(303).extract();
    var again = given().cookies(refused.cookies()).get("/admin/demonstration").then().statusCode(200);
    again.body(containsString("时间只能向前")).body(containsString("href=\"#to\"")).body(containsString("value=\"1999-01-01T00:00\""))
        .body(containsString("aria-invalid=\"true\""));
    given().cookies(refused.cookies()).get("/admin/demonstration").then().body(not(containsString("时间只能向前")));
  }

  @Test @TestSecurity(user = "root", roles = "admin") void showsARefusalAsAPageWhenTheFormsPageIsUnknown() {
    form().header("Referer", "https://evil.example/admin/demonstration").formParam("to", "1999-01-01T00:00").post("/admin/demonstration/clock")
        .then().statusCode(422).body("html.body.div.main.h1", equalTo("时间只能向前"));
  }

  @Test void everyTypeHasAPageAndEveryPageAType() throws Exception {
    Set<String> types = Stream.concat(Stream.of(Refusal.values()), Stream.of(Trouble.values())).map(Problems::name)
        .collect(Collectors.toCollection(TreeSet::new));
    try (var files = Files.list(Path.of("..", "docs", "problems"))) {
      assertEquals(types, files.map(file -> file.getFileName().toString().replace(".md", "")).collect(Collectors.toCollection(TreeSet::new)));
    }
    for (String type : types) given().get("/problems/" + type).then().statusCode(200);
  }

  private static ValidatableResponse request(String json) {
    return given().contentType(ContentType.JSON).body(json).post("/api/refusing/request").then().contentType("application/problem+json");
  }
}
