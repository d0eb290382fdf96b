package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;

/** A bond whose bid was withdrawn goes back by an act of its own, with its interest and against its clock (实施条例 第三十五条). */
@QuarkusTest
class WithdrawnBondTest {
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void bidAndWithdraw() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
    Story.THREE.forEach(story::bid);
    story.bid("bidder4");
    scene.travelTo(scene.now().plus(Duration.ofDays(4)));
    story.withdraw("bidder4").statusCode(200);
  }

  private void open() {
    story.scene.travelTo(story.deadline);
    story.open().statusCode(200);
  }

  private List<Map<String, Object>> bondsOf(String bidder) {
    String name = story.scene.as(bidder).get("/api/subject").then().statusCode(200).extract().path("name");
    return story.scene.as(story.agent).get(story.at("/bonds")).then().statusCode(200).extract().path("findAll { it.bidder == '" + name + "' }");
  }

  /** 200 000 yuan at 0.05 % a year from Monday 2026-03-02 to the opening 24 days later; five days after the withdrawal it was due. */
  @Test void earnsFromItsPaymentToItsReturnAndIsLateByItsClock() {
    open();
    assertEquals("HELD", bondsOf("bidder4").get(0).get("stage"));
    String bond = (String) bondsOf("bidder4").get(0).get("id");
    story.giveBack(bond, Story.account("bidder4")).statusCode(200).body("stage", equalTo("RETURNED"), "interest", equalTo(6.58f),
        "settledAt", equalTo(story.deadline.toString()));
    story.scene.as("supervisor1").get("/api/supervisor/projects/" + story.tender).then().statusCode(200)
        .body("clocks.findAll { it.rule == 'T16' }", hasSize(1)).body("clocks.find { it.rule == 'T16' }.state", equalTo("MISSED"))
        .body("facts.type", hasItem("bond.returned"));
  }

  @Test void whoBidsAgainHasAnotherBondThatStaysWhileTheFirstGoesBack() {
    story.bid("bidder4");
    open();
    List<Map<String, Object>> bonds = bondsOf("bidder4");
    assertEquals(2, bonds.size());
    List<Integer> answers = bonds.stream().map(bond -> story.giveBack((String) bond.get("id"), Story.account("bidder4")).extract().statusCode()).sorted().toList();
    assertEquals(List.of(200, 409), answers);
    story.sealed.keySet().forEach(story::release);
    story.show().statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lots[0].bids", hasSize(4)).body("lots[0].bids[3].bond", notNullValue());
  }
}
