package org.mingbiao.app.tendering.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;

@QuarkusTest
class NoticePagesTest {
  /** A word that no other test's notices have, so that tests do not see each other. */
  final String mark = "标" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "段";
  final Published published = new Published();

  List<String> titles(String query) {
    String html = given().queryParam("q", mark).get("/notices" + (query.isEmpty() ? "" : "?" + query)).then().statusCode(200).extract().asString();
    List<String> titles = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile("<a href=\"/notices/[0-9a-f-]{36}\"[^>]*>([^<]+)</a>").matcher(html);
    while (matcher.find()) titles.add(matcher.group(1).replace(mark, "").strip());
    return titles;
  }

  @Test void findsANoticeByPairsOfItsCharacters() {
    published.notice("中心河路灯改造 " + mark);
    published.notice("中心河绿化养护 " + mark);
    given().queryParam("q", mark + " 路灯").get("/notices").then().statusCode(200)
        .body(containsString("中心河路灯改造")).body(not(containsString("绿化养护")));
  }

  @Test void looksForARunOfCharactersAsAWhole() {
    published.notice("路灯改道路 " + mark);
    given().queryParam("q", "路灯改道路 " + mark).get("/notices").then().body(containsString(mark));
    given().queryParam("q", "路灯道路 " + mark).get("/notices").then().body(containsString("没有符合条件的公告"));
  }

  @Test void narrowsByEveryFacet() {
    published.notice("工程 " + mark);
    published.world = World.PROCUREMENT;
    published.kind = Kind.GOODS;
    published.region = "330203";
    published.budget = "999999.99";
    published.open = Duration.ofSeconds(1);
    published.at = Published.TODAY.minus(Duration.ofDays(40));
    published.notice("货物 " + mark);
    assertEquals(List.of("工程", "货物"), titles(""));
    for (String query : List.of("world=PROCUREMENT", "deal=GOODS", "region=330203", "amount=0", "status=CLOSED",
        "until=" + Published.TODAY.minus(Duration.ofDays(30)).toString().substring(0, 10))) {
      assertEquals(List.of("货物"), titles(query), query);
    }
    for (String query : List.of("world=ENGINEERING", "deal=WORKS", "region=330212", "amount=2", "status=OPEN",
        "from=" + Published.TODAY.minus(Duration.ofDays(30)).toString().substring(0, 10))) {
      assertEquals(List.of("工程"), titles(query), query);
    }
    assertEquals(List.of("工程", "货物"), titles("kind=INVITATION"));
    assertEquals(List.of("工程", "货物"), titles("region=3302"));
    assertEquals(List.of("工程", "货物"), titles("region=330200"));
    assertEquals(List.of(), titles("kind=CONTRACT"));
  }

  @Test void countsWhatAChoiceWouldLeave() {
    published.notice("甲 " + mark);
    published.notice("乙 " + mark);
    given().queryParam("q", mark).get("/notices").then().body(containsString("共 2 条"))
        .body(containsString("kind=INVITATION\"><span>招标公告</span> <span class=\"num\">2</span>"))
        .body(containsString("region=330212\"><span>鄞州区</span> <span class=\"num\">2</span>"));
  }

  @Test void goesOnWhereThePageBeforeEnded() {
    Instant start = published.at;
    for (int i = 0; i < NoticePages.PAGE_SIZE + 1; i++) {
      published.at = start.plusSeconds(i / 2);
      published.notice("第" + i + "号 " + mark);
    }
    String first = given().queryParam("q", mark).get("/notices").then().extract().asString();
    String older = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
    String second = given().urlEncodingEnabled(false).get(older).then().statusCode(200).extract().asString();
    assertEquals(1, second.split("class=\"tag green\"", -1).length - 1);
    assertEquals(NoticePages.PAGE_SIZE, first.split("class=\"tag green\"", -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=NONE", "amount=9", "amount=x", "from=2026-13-01", "after=1", "after=x_y", "region=%27", "status=MAYBE"})
  void namesTheParameterThatItCannotRead(String query) {
    given().header("Accept", "text/html").get("/notices?" + query).then().statusCode(400).body(containsString(query.split("=")[0]));
  }

  @Test void showsANoticeWithItsTextItsDigestAndItsDeadline() {
    UUID id = published.notice("中心河路灯改造 " + mark);
    given().get("/notices/" + id).then().statusCode(200).body(containsString("一、项目概况")).body(containsString("data-until"))
        .body(containsString("投标截止暨开标时间"));
  }

  @Test void showsNoClocksOnceBiddingHasClosed() {
    String objection = "对招标文件的异议最迟提出";
    given().get("/notices/" + published.notice("甲 " + mark)).then().body(containsString(objection));
    published.open = Duration.ofSeconds(1);
    published.at = Published.TODAY.minus(Duration.ofDays(40));
    given().get("/notices/" + published.notice("乙 " + mark)).then().body(not(containsString(objection)));
  }

  @Test void knowsNoNoticeThatIsNotThere() {
    given().header("Accept", "text/html").get("/notices/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test void feedsTheHousesOwnAddressWhateverItIsCalled() {
    given().header("Host", "evil.example").get("/notices/feed").then().statusCode(200).body(not(containsString("evil")));
  }

  @Test void feedsASearchAndSaysWhenNothingIsNew() {
    UUID id = published.notice("中心河路灯改造 & 附属 " + mark);
    var feed = given().queryParam("q", mark).get("/notices/feed").then().statusCode(200).extract();
    XmlPath rss = new XmlPath(feed.asString());
    assertEquals("中心河路灯改造 & 附属 " + mark, rss.getString("rss.channel.item.title"));
    assertEquals(true, rss.getString("rss.channel.item.link").endsWith("/notices/" + id));
    given().header("If-None-Match", feed.header("ETag")).queryParam("q", mark).get("/notices/feed").then().statusCode(304);
    published.notice("另一个 " + mark);
    given().header("If-None-Match", feed.header("ETag")).queryParam("q", mark).get("/notices/feed").then().statusCode(200);
  }
}
