package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.evaluation.draw.DrawRecord;

/** A tender whose method draws a coefficient at the opening and takes credit from a record, from the opening to the result. */
@QuarkusTest
class DrawnMethodTest {
  private static final String WORDS = "四明山上的松";
  private static final List<String> VALUES = List.of("0.01", "0.015", "0.02", "0.025", "0.03");
  private static final Map<String, Object> SCORES = Map.of("T1", 6, "T2", 6, "T3", 5, "T4", 4, "B1", 3, "B2", 3);

  @Inject TestTown town;
  @Inject ObjectMapper json;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void open() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene);
    story.terms.put("methodPack", "engineering-comprehensive");
    story.announced();
    Story.THREE.forEach(story::bid);
    scene.travelTo(story.deadline);
    story.open().statusCode(200);
    Story.THREE.forEach(story::release);
  }

  private ValidatableResponse announce(String words) {
    return story.scene.post(story.agent, story.at("/opening/draws"), Map.of("words", words));
  }

  private ValidatableResponse draw(String words) {
    return story.scene.post(story.agent, story.at("/opening/draws/outcome"), Map.of("words", words));
  }

  private ValidatableResponse draws() {
    return story.scene.asVisitor().get(story.at("/opening/draws")).then().statusCode(200);
  }

  private static void refused(ValidatableResponse answer, int status, String problem) {
    answer.statusCode(status).body("type", equalTo("https://mingbiao.org/problems/" + problem));
  }

  private ValidatableResponse points(String bid, Map<String, Object> scores, String source) {
    return story.scene.as(story.agent).body(Map.of("scores", scores, "source", source)).put(story.at("/points/" + bid)).then();
  }

  @Test void noPriceIsShownBeforeTheDrawIsAnnouncedAndNothingIsDrawnBeforeThePricesAreShown() {
    refused(story.show(), 422, "draw-not-committed");
    announce(WORDS).statusCode(204);
    refused(draw(WORDS), 409, "wrong-stage");
    draws().body("name", equalTo(List.of("drop"))).body("outcome", hasItem(nullValue()));
    String id = draws().extract().path("[0].id");
    refused(story.scene.asVisitor().get(story.at("/opening/draws/" + id)).then(), 403, "secret-yet");
    story.show().statusCode(200);
    draw(WORDS).statusCode(204);
  }

  @Test void aDrawIsAnnouncedOnceAndNeverOnceThePricesAreKnown() {
    announce(WORDS).statusCode(204);
    refused(announce("别的话"), 409, "wrong-stage");
    story.show().statusCode(200);
    refused(announce("别的话"), 409, "wrong-stage");
    refused(draw("别的话"), 422, "draw-not-committed");
    draw(WORDS).statusCode(204);
    refused(draw(WORDS), 409, "wrong-stage");
  }

  @Test void theOpeningIsOnRecordOnlyWithTheDrawWhichAnybodyDrawsAgain() throws IOException {
    announce(WORDS).statusCode(204);
    story.show().statusCode(200);
    story.scene.travelTo(story.scene.now().plus(Duration.ofMinutes(16)));
    refused(story.scene.post(story.agent, story.at("/opening/record")), 422, "draw-not-committed");
    draw(WORDS).statusCode(204);
    story.scene.post(story.agent, story.at("/opening/record")).statusCode(200);
    String id = draws().extract().path("[0].id");
    byte[] record = story.scene.asVisitor().get(story.at("/opening/draws/" + id)).then().statusCode(200).extract().asByteArray();
    DrawRecord drawn = json.readValue(record, DrawRecord.class);
    assertEquals(List.of(), drawn.breaches());
    assertTrue(VALUES.contains(drawn.outcome().get(0)), drawn.outcome().toString());
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("draws.name", equalTo(List.of("drop")))
        .body("draws.outcome", equalTo(drawn.outcome()));
  }

  @Test void theHallSaysWhatIsDrawnAndAsksTheAgencyForIt() {
    String hall = "/tenders/" + story.tender + "/opening";
    story.scene.as(story.agent).get(hall).then().statusCode(200).body(containsString("0.01  0.015  0.02  0.025  0.03"))
        .body(containsString(hall + "/draws\"")).body(not(containsString(hall + "/prices\"")));
    announce(WORDS).statusCode(204);
    story.scene.as(story.agent).get(hall).then().body(not(containsString(hall + "/draws\""))).body(containsString(hall + "/prices\""));
    story.show().statusCode(200);
    story.scene.as(story.agent).get(hall).then().body(containsString(hall + "/draws/outcome"));
    draw(WORDS).statusCode(204);
    story.scene.asVisitor().get(hall).then().statusCode(200).body(containsString("/api/tenders/" + story.tender + "/opening/draws/"));
  }

  @Test void theReviewWaitsForTheCreditOfEveryBidAndTheResultUsesItAndTheDraw() {
    announce(WORDS).statusCode(204);
    story.show().statusCode(200);
    draw(WORDS).statusCode(204);
    story.record();
    List<String> bids = story.bids();
    refused(points(bids.get(0), Map.of(), "信用中国"), 400, "field-required");
    refused(points(bids.get(0), Map.of("C1", 4), " "), 400, "field-required");
    refused(points(bids.get(0), Map.of("C1", 5.01), "信用中国"), 422, "score-out-of-range");
    refused(points(bids.get(0), Map.of("C1", 4, "T1", 1), "信用中国"), 422, "criterion-unknown");
    for (int bid = 1; bid < bids.size(); bid++) points(bids.get(bid), Map.of("C1", 4), "信用中国，截至投标截止日").statusCode(204);
    String page = "/tenders/" + story.tender + "/points";
    story.scene.as(story.agent).get("/agent").then().statusCode(200).body(containsString(page));
    story.scene.as(story.agent).get(page).then().statusCode(200).body(containsString("未登记")).body(containsString(page + "/" + bids.get(0)));
    story.scene.as(story.agent).get(page + "/" + bids.get(0)).then().statusCode(200).body(containsString("scores.C1"));
    story.draw();
    for (int expert = 1; expert <= 9; expert++) {
      if (story.scene.post("expert" + expert, story.room() + "/check-in").extract().statusCode() < 300) story.members.add("expert" + expert);
    }
    String leader = story.members.get(0);
    refused(story.scene.post(leader, story.room() + "/leader", Map.of("member", leader)), 422, "records-missing");
    points(bids.get(0), Map.of("C1", 5), "信用中国，截至投标截止日").statusCode(204);
    story.scene.post(leader, story.room() + "/leader", Map.of("member", leader)).statusCode(204);
    refused(points(bids.get(0), Map.of("C1", 1), "信用中国"), 409, "wrong-stage");
    for (String member : story.members) {
      for (String bid : bids) story.scene.as(member).body(Map.of("scores", SCORES)).put(story.room() + "/sheets/" + bid).then().statusCode(204);
      story.handIn(member);
    }
    story.count().statusCode(200).body("outcome", equalTo("RANKED")).body("candidates", hasSize(3));
  }
}
