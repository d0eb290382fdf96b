package org.mingbiao.app.edge.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FramePagesTest {
  @Test void speaksChineseToWhoAsksForNoLanguageOfOurs() {
    given().header("Accept-Language", "de").get("/help").then().statusCode(200)
        .body("html.@lang", equalTo("zh-CN")).body("html.body.div.main.h1", equalTo("帮助与依据"));
  }

  @Test void speaksEnglishToABrowserThatPrefersIt() {
    given().header("Accept-Language", "fr, en-GB;q=0.9, zh;q=0.5").get("/help").then().statusCode(200)
        .body("html.@lang", equalTo("en")).body("html.body.div.main.h1", equalTo("Help and law"));
  }

  @Test void keepsTheLanguageThatWasChosenAgainstTheBrowser() {
    given().header("Accept-Language", "en").cookie("lang", "zh-CN").get("/help").then().body("html.@lang", equalTo("zh-CN"));
  }

  @Test void returnsToTheSamePageAfterAChoiceOfLanguage() {
    given().redirects().follow(false).get("/language/en?back=/help?a=1").then().statusCode(303)
        .header("Location", endsWith("/help?a=1")).cookie("lang", "en");
  }

  @ParameterizedTest @ValueSource(strings = {"//evil.example/", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "", "/a b"})
  void leadsNobodyToAnotherSite(String back) {
    assertEquals(URI.create("/"), FramePages.within(back));
  }

  @Test void sendsAVisitorWithoutLoginAwayFromTheDesk() {
    given().redirects().follow(false).get("/start").then().statusCode(401);
  }

  @Test @TestSecurity(user = "root", roles = "admin") void leadsAPersonToTheirOwnDesk() {
    given().redirects().follow(false).get("/start").then().statusCode(303).header("Location", endsWith("/admin"));
  }

  @ParameterizedTest @CsvSource({"Content-Security-Policy,default-src 'self'", "X-Content-Type-Options,nosniff", "Referrer-Policy,same-origin"})
  void sendsTheProtectingHeader(String header, String start) {
    given().get("/help").then().header(header, containsString(start));
  }

  @Test void containsNeitherScriptNorStyleInThePage() {
    given().get("/components").then().statusCode(200).body(not(containsString("<style"))).body(not(containsString(" style=")))
        .body(not(containsString("onclick"))).body(not(containsString("<script>")));
  }

  @ParameterizedTest @ValueSource(strings = {"css/mingbiao.css", "js/mingbiao.js", "icon.svg"})
  void servesTheFilesThatEveryPageNames(String file) {
    given().get("/" + file).then().statusCode(200);
  }
}
