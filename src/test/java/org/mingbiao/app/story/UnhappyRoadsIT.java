package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingbiao.app.launch.RealSystem;

/** Tenders that go wrong, by REST on the packaged system: every road has a lawful end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnhappyRoadsIT {
  private static final List<String> FOUR = List.of("bidder1", "bidder2", "bidder3", "bidder4");
  private final RealSystem system = RealSystem.shared();
  private final Scene scene = new Scene.Real(system);
  private final Story few = new Story(scene);
  private final Story changed = new Story(scene);
  private final Story absent = new Story(scene);
  private final Story keptOut = new Story(scene);

  /** All wait for one deadline, for the months of a year are soon told away. */
  @BeforeAll
  void waitForTheDeadline() {
    bid(few, List.of("bidder1", "bidder2"));
    for (Story story : List.of(changed, absent, keptOut)) bid(story, FOUR);
    changed.replace("bidder1", "9390000.00").statusCode(200).body("act", equalTo("REPLACED"));
    changed.withdraw("bidder4").statusCode(200).body("act", equalTo("WITHDRAWN"));
    scene.travelTo(few.deadline);
  }

  private static void bid(Story story, List<String> bidders) {
    story.announced();
    bidders.forEach(story::bid);
  }

  /** 《招标投标法》第二十八条: fewer than three are not opened, and the project is tendered again; the second time too. */
  @Test
  void withTwoBidsNothingIsOpenedAndTheProjectIsTenderedAgain() throws SQLException {
    failsWithTwoBids(few);
    Story second = few.again();
    bid(second, List.of("bidder1", "bidder2"));
    scene.travelTo(second.deadline);
    failsWithTwoBids(second);
    second.again().register();
  }

  private void failsWithTwoBids(Story story) throws SQLException {
    story.open().statusCode(200).body("stage", nullValue());
    scene.as("agent1").get(story.at("")).then().body("stage", equalTo("CONCLUDED"), "lots[0].stage", equalTo("FAILED"));
    scene.asVisitor().get(story.at("/opening/record")).then().statusCode(404);
    assertEquals(List.of("RETURNED null", "RETURNED null"), rows("select stage || ' ' || coalesce(price::text, 'null') from bid where tender = ?", story));
    scene.as("agent1").get(story.at("/bonds")).then().body("stage", equalTo(List.of("HELD", "HELD")));
    story.giveBackAll();
    scene.as("agent1").get(story.at("/bonds")).then().body("stage", equalTo(List.of("RETURNED", "RETURNED")));
    scene.post("agent1", story.at("/archive")).statusCode(200);
  }

  /** 《招标投标法》第二十九条: until the deadline a bid is replaced or withdrawn, and the withdrawn one's bond goes back. */
  @Test
  void theLastBidCountsAndAWithdrawnOneTakesItsBondAlong() {
    changed.openAll();
    scene.asVisitor().get(changed.at("/opening/record")).then()
        .body("lots[0].bids.price", containsInAnyOrder(9_390_000.00f, 9_250_000.00f, 9_100_000.00f));
    scene.as("agent1").get(changed.at("/bonds")).then().body("stage", everyItem(equalTo("HELD")));
    changed.giveBack(bond(changed, "bidder4"), Story.account("bidder4")).statusCode(200).body("stage", equalTo("RETURNED"));
  }

  /** 《电子招标投标办法》第三十一条: whoever does not decrypt for its own cause has revoked its bid, and the bond may be kept. */
  @Test
  void aBidderThatStaysAwayHasRevokedItsBidAndMayLoseItsBond() {
    Story story = opened(absent);
    scene.travelTo(scene.now().plus(Duration.ofMinutes(61)));
    story.show().statusCode(200);
    scene.asVisitor().get(story.at("/opening/record")).then().body(state("REVOKED"), hasSize(1)).body(state("DECRYPTED"), hasSize(3))
        .body("lots[0].bids.find { it.state == 'REVOKED' }.reason", equalTo("ABSENT"))
        .body("lots[0].bids.find { it.state == 'REVOKED' }.price", nullValue());
    String bond = bond(story, "bidder4");
    story.giveBack(bond, Story.account("bidder4")).statusCode(409);
    keep(story, bond(story, "bidder1"), "REVOKED_AFTER_DEADLINE").statusCode(422);
    keep(story, bond, "REVOKED_AFTER_DEADLINE").statusCode(200).body("stage", equalTo("KEPT"));
    goesOn(story);
  }

  /** 《宁波市公共资源交易管理条例》第二十五条: while the platform is away the window stands still, and whom it kept out bids with the others. */
  @Test
  void anOutageSuspendsTheOpeningAndTheBidderThatItKeptOutGetsItsTime() throws SQLException {
    Story story = opened(keptOut);
    system.kill();
    whileItIsDown(Duration.ofMinutes(61));
    system.start();
    system.awaitSignIn();
    story.show().statusCode(409).body("rule", equalTo("O13"));
    story.release("bidder4", "price").statusCode(409).body("rule", equalTo("O13"));
    scene.post("agent1", story.at("/opening/resumption"), Map.of("text", "备用服务器已启用")).statusCode(200).body("pausedAt", nullValue());
    story.release("bidder4");
    story.show().statusCode(200);
    scene.asVisitor().get(story.at("/opening/record")).then().body(state("DECRYPTED"), hasSize(4));
    goesOn(story);
  }

  /** 《招标投标法实施条例》第二十一条, with the real clock; both sides of the very instant are in {@link InstantsTest}. */
  @Test
  void aClarificationWithTooLittleTimeLeftMovesTheDeadline() {
    Story story = new Story(scene).announced();
    scene.travelTo(story.deadline.minus(Duration.ofDays(15).plusMinutes(5)));
    story.clarify("增加一处路灯").statusCode(200).body("deadlineAfter", equalTo(story.deadline.toString()));
    scene.travelTo(story.deadline.minus(Duration.ofDays(14).plusHours(23)));
    story.clarify("再增加一处路灯").statusCode(200).body("deadlineAfter", not(equalTo(story.deadline.toString())));
  }

  /** Four bids, three of which are decrypted. */
  private static Story opened(Story story) {
    story.open().statusCode(200);
    Story.THREE.forEach(story::release);
    return story;
  }

  /** The opening of the others is not held up. */
  private void goesOn(Story story) {
    story.record();
    story.draw();
    story.judge();
    assertEquals(3, story.candidates().size());
  }

  private static String state(String state) {
    return "lots[0].bids.findAll { it.state == '" + state + "' }";
  }

  private String bond(Story story, String bidder) {
    String name = scene.as(bidder).get("/api/subject").then().statusCode(200).extract().path("name");
    return scene.as("agent1").get(story.at("/bonds")).then().body("bidder", hasItem(name)).extract().path("find { it.bidder == '" + name + "' }.id");
  }

  private ValidatableResponse keep(Story story, String bond, String ground) {
    return scene.post("agent1", story.at("/bonds/" + bond + "/keep"), Map.of("ground", ground));
  }

  /** Time passes while nothing runs: the demonstration's clock moves on and the last heartbeat falls back. */
  private void whileItIsDown(Duration passed) throws SQLException {
    try (Connection database = system.database()) {
      for (String part : List.of("update demonstration_clock set lead_millis = lead_millis + ?",
          "update heartbeat set at = at - make_interval(secs => ? / 1000.0)")) {
        try (PreparedStatement later = database.prepareStatement(part)) {
          later.setLong(1, passed.toMillis());
          assertEquals(1, later.executeUpdate());
        }
      }
    }
  }

  private List<String> rows(String query, Story story) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection database = system.database(); PreparedStatement statement = database.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(story.tender));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) found.add(rows.getString(1));
      }
    }
    return found;
  }
}
