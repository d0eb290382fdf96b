package org.mingbiao.app.sample.play;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingbiao.app.launch.RealSystem;

/** The packaged system plays its sample, is killed while it plays, and goes on. In order, because a play takes its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleIT {
  private static final Duration PLAY_LIMIT = Duration.ofMinutes(6);
  private static final String OVER = "The demonstration has been played";
  private static RealSystem system;

  @BeforeAll
  static void begin() {
    system = RealSystem.withSample("sample");
    system.start();
  }

  @AfterAll
  static void end() {
    system.stop();
  }

  @Test
  @Order(1)
  void aPlayThatIsKilledInTheMiddleGoesOnAtTheNextStart() {
    system.await("bids", PLAY_LIMIT, () -> ask("select scene from sample_chapter where scene >= 'A'").contains("BID"));
    system.kill();
    assertFalse(output().contains(OVER));
    system.start();
    system.await("the end of the play", PLAY_LIMIT, () -> output().contains(OVER));
    assertEquals(List.of("street-furniture ARCHIVE PLAYED", "school-laboratories SCORE PLAYED", "village-path ANNOUNCE PLAYED"),
        ask("select id || ' ' || scene || ' ' || ending from sample_chapter order by number"));
    assertEquals(List.of("3"), ask("select count(*) from tender"));
    assertEquals(List.of("6"), ask("select count(*) from bid"));
  }

  @Test
  @Order(2)
  void everyPublicPageHasSomethingToShow() {
    String tender = tender("street-furniture");
    given().get(system.url() + "/notices").then().statusCode(200).body(containsString("鄞东大道城市家具")).body(containsString("鄞东实验学校"))
        .body(containsString("大岙村"));
    given().get(system.url() + "/api/tenders/" + tender + "/opening/record").then().statusCode(200).body("lots[0].bids", hasSize(3))
        .body("lots[0].bids[0].bidders", hasSize(2)).body("lots[0].bids[2].bidders", hasSize(2)).body("lots[0].bids[1].bidders", hasSize(1));
    given().get(system.url() + "/tenders/" + tender + "/opening").then().statusCode(200).body(containsString("东钱湖市政建设有限公司"));
    given().get(system.url() + "/tenders/" + tender + "/award").then().statusCode(200).body(containsString("东钱湖市政建设有限公司"));
    given().get(system.url() + "/").then().statusCode(200).body(containsString("大岙村"));
    assertEquals(List.of("INVITATION", "CHANGE", "CANDIDATES", "RESULT", "CONTRACT"),
        ask("select kind from notice where tender = '" + tender + "' order by number"));
    String notice = ask("select id from notice where tender = '" + tender + "' order by number").get(0);
    given().get(system.url() + "/notices/" + notice).then().statusCode(200).body(containsString("/tenders/" + tender + "/opening\""))
        .body(containsString("/tenders/" + tender + "/award\""));
  }

  @Test
  @Order(3)
  void itIsLeftSoThatAnybodyCanGoOn() {
    system.awaitSignIn();
    given().auth().oauth2(system.token("agent1")).get(system.url() + "/api/tenders/" + tender("street-furniture")).then()
        .body("stage", equalTo("ARCHIVED"));
    given().auth().oauth2(system.token("agent2")).get(system.url() + "/api/tenders/" + tender("school-laboratories")).then()
        .body("stage", equalTo("OPENED"));
    given().auth().oauth2(system.token("agent1")).get(system.url() + "/api/tenders/" + tender("village-path")).then()
        .body("stage", equalTo("ANNOUNCED"));
    assertEquals(List.of("t"), ask("select bid_deadline > now() - interval '1 year' and bid_deadline > announced_at from tender where id = '"
        + tender("village-path") + "'"));
  }

  @Test
  @Order(4)
  void whatWasPlayedIsNotPlayedAgain() throws IOException {
    long before = Files.size(system.output());
    system.stop();
    system.start();
    system.awaitSignIn();
    assertEquals(List.of("3"), ask("select count(*) from tender"));
    assertTrue(output().lastIndexOf("is being played") < before);
  }

  private static String tender(String chapter) {
    return ask("select tender from sample_chapter where id = '" + chapter + "'").get(0);
  }

  private static String output() {
    try {
      return Files.readString(system.output());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ask(String question) {
    List<String> answers = new ArrayList<>();
    try (var connection = system.database(); var rows = connection.createStatement().executeQuery(question)) {
      while (rows.next()) answers.add(rows.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return answers;
  }
}
