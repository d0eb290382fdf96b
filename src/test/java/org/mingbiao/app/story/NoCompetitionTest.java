package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;

/** An engineering tender of which rejections leave two that do not compete: the committee rejects all, and the lot fails. */
@QuarkusTest
class NoCompetitionTest {
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;
  private List<String> bids;

  @BeforeEach void judge() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
    Story.THREE.forEach(story::bid);
    scene.travelTo(story.deadline);
    story.openAll();
    bids = story.bids();
    story.draw();
    story.checkIn();
  }

  private ValidatableResponse propose(String bid, String ground) {
    return story.scene.post(story.members.get(0), story.room() + "/rejections",
        Map.of("bid", bid, "ground", ground, "clause", "2.1", "page", "12", "reason", "经评审认定"));
  }

  private void reject(String bid, String ground) {
    String motion = propose(bid, ground).statusCode(200).extract().as(String.class);
    for (String member : story.members.subList(0, 3)) {
      story.scene.post(member, story.room() + "/rejections/" + motion + "/votes", Map.of("aye", true)).statusCode(200);
    }
  }

  private List<String> states() {
    return story.scene.asVisitor().get(story.at("/opening/record")).then().extract().path("lots[0].bids.state");
  }

  private ValidatableResponse fail() {
    return story.scene.post(story.agent, story.atLot("/award/failure"), Map.of("text", "否决后有效投标不足三个，明显缺乏竞争，评标委员会否决全部投标。"));
  }

  @Test void threeValidBidsAreNeverAllRejectedForWantOfCompetitionAndTwoAreTogether() {
    propose(bids.get(0), "NO_COMPETITION").statusCode(409)
        .body("type", equalTo("https://mingbiao.org/problems/bids-suffice"), "rule", equalTo("C14"), "given", equalTo(3));
    reject(bids.get(0), "NOT_RESPONSIVE");
    fail().statusCode(409).body("type", equalTo("https://mingbiao.org/problems/wrong-stage"), "rule", equalTo("C14"));
    reject(bids.get(1), "NO_COMPETITION");
    assertEquals(List.of("REJECTED", "REJECTED", "REJECTED"), states());
    story.members.forEach(story::handIn);
    story.count().statusCode(200).body("outcome", equalTo("FAILED")).body("candidates", empty());
    story.deliver();
    story.scene.as(story.agent).get("/agent").then().statusCode(200).body(containsString("/tenders/" + story.tender + "/award"));
    fail().statusCode(204);
    story.scene.as(story.agent).get(story.at("")).then().body("stage", equalTo("CONCLUDED"), "lots[0].stage", equalTo("FAILED"));
    story.scene.asVisitor().get("/api/notices?q=" + story.code).then().body("notices.title", hasItem(containsString("流标公告")));
    story.giveBackAll();
    story.again().register();
  }

  @Test void whereTheCommitteeFindsCompetitionBetweenTwoTheLotGoesOn() {
    reject(bids.get(0), "NOT_RESPONSIVE");
    for (String member : story.members) {
      for (String bid : bids.subList(1, 3)) {
        story.scene.as(member).body(Map.of("scores", Map.of())).put(story.room() + "/sheets/" + bid).then().statusCode(204);
      }
      story.handIn(member);
    }
    story.count().statusCode(200).body("outcome", equalTo("COMPETITION_IN_DOUBT"));
    story.deliver();
    fail().statusCode(409).body("type", equalTo("https://mingbiao.org/problems/bids-suffice"), "rule", equalTo("C14"));
    assertEquals(2, story.candidates().size());
  }
}
