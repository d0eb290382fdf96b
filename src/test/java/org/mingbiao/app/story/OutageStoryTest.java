package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.opening.Silence;

/** The platform goes away while bidders release their keys: the trade stands still and goes on when the failure is cured. */
@QuarkusTest
class OutageStoryTest {
  @Inject TestTown town;
  @Inject Silence silence;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;
  private Instant away;

  @BeforeEach void open() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
    Story.THREE.forEach(story::bid);
    scene.travelTo(story.deadline);
    story.open().statusCode(200);
    story.release("bidder1");
    story.release("bidder2");
    away = story.deadline.plus(Duration.ofMinutes(20));
  }

  /** The platform is away from twenty minutes after the opening on. */
  private void away(Duration how) {
    story.scene.travelTo(away);
    silence.begins();
    story.scene.travelTo(away.plus(how));
    silence.ends();
  }

  private ValidatableResponse resume(String reason) {
    return story.scene.post(story.agent, story.at("/opening/resumption"), Map.of("text", reason));
  }

  private static void stopped(ValidatableResponse answer) {
    answer.statusCode(409).body("type", equalTo("https://mingbiao.org/problems/suspended"), "rule", equalTo("O13"));
  }

  @Test void anOutageStopsTheOpeningAndTheBidderThatItKeptOutGetsItsTime() {
    away(Duration.ofMinutes(61));
    stopped(story.release("bidder3", "price"));
    stopped(story.show());
    story.scene.asVisitor().get(story.at("/opening")).then().body("pausedAt", equalTo(away.toString()));
    story.scene.travelTo(away.plus(Duration.ofMinutes(80)));
    resume("备用服务器已启用").statusCode(200).body("pausedAt", nullValue())
        .body("decryptUntil", equalTo(away.plus(Duration.ofMinutes(120)).toString()));
    resume("再次恢复").statusCode(409);
    story.release("bidder3");
    story.show().statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lots[0].bids.state", everyItem(equalTo("DECRYPTED")));
  }

  @Test void whoStaysAwayWhenItsTimeWasMadeGoodHasRevokedItsBid() {
    away(Duration.ofMinutes(61));
    resume("备用服务器已启用").statusCode(200);
    story.scene.travelTo(story.scene.now().plus(Duration.ofMinutes(41)));
    story.show().statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then()
        .body("lots[0].bids.find { it.state == 'REVOKED' }.reason", equalTo("ABSENT"));
  }

  @Test void aSilenceOfFourMinutesStopsNothing() {
    away(Duration.ofMinutes(4));
    resume("无故障").statusCode(409);
    story.release("bidder3");
    story.show().statusCode(200);
  }

  @Test void theSuspensionIsPublishedSeenBySupervisorsAndLiftedOnTheHall() {
    away(Duration.ofMinutes(61));
    String hall = "/tenders/" + story.tender + "/opening";
    story.scene.asVisitor().get(hall).then().statusCode(200).body(containsString("开标中止")).body(not(containsString("/resumption")));
    story.scene.as(story.agent).get(hall).then().body(containsString(hall + "/resumption")).body(not(containsString(hall + "/prices\"")));
    story.scene.as(story.agent).get("/agent").then().statusCode(200).body(containsString(hall));
    story.scene.as("supervisor1").get("/api/supervisor/projects/" + story.tender).then().statusCode(200)
        .body("stands.kind", hasItem("OUTAGE")).body("facts.type", hasItem("opening.paused"));
    story.scene.asVisitor().get("/api/notices?q=" + story.code).then().statusCode(200)
        .body("notices.kind", hasItem("EXCEPTION")).body("notices.title", hasItem(notNullValue()));
  }
}
