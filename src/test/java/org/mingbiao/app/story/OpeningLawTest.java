package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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

/** An opening that is late says why; one that fails for want of bids is told to the public. */
@QuarkusTest
class OpeningLawTest {
  private static final String REASON = "开标室停电，恢复供电后开标";
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
  }

  private ValidatableResponse open(String reason) {
    return story.scene.as(story.agent).queryParam("reason", reason).post(story.at("/opening")).then();
  }

  private void waitUntil(Duration afterTheDeadline, List<String> bidders) {
    bidders.forEach(story::bid);
    story.scene.travelTo(story.deadline.plus(afterTheDeadline));
  }

  @Test void withinHalfAnHourNoReasonIsAsked() {
    waitUntil(Duration.ofMinutes(30), Story.THREE);
    open("").statusCode(200).body("stage", equalTo("DECRYPTING"));
    story.sealed.keySet().forEach(story::release);
    story.show().statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lateReason", nullValue());
  }

  @Test void aDayLaterTheReasonStandsOnTheRecordInTheHallAndBeforeTheSupervisor() {
    waitUntil(Duration.ofDays(1), Story.THREE);
    String hall = "/tenders/" + story.tender + "/opening";
    story.scene.as(story.agent).get(hall).then().statusCode(200).body(containsString("name=\"reason\""));
    open("").statusCode(422).body("rule", equalTo("T08"), "field", equalTo("reason"));
    open(REASON).statusCode(200).body("stage", equalTo("DECRYPTING"));
    story.scene.asVisitor().get(hall).then().body(containsString(REASON));
    story.scene.as("supervisor1").get("/api/supervisor/projects/" + story.tender).then().body("facts.type", hasItem("opening.delayed"));
    story.sealed.keySet().forEach(story::release);
    story.show().statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lateReason", equalTo(REASON));
  }

  @Test void twoBidsAreNotOpenedAndThePublicIsToldSo() {
    waitUntil(Duration.ZERO, List.of("bidder1", "bidder2"));
    open("").statusCode(200).body("stage", nullValue());
    Map<String, Object> notice = story.scene.asVisitor().get("/api/notices?q=" + story.code).then().statusCode(200)
        .body("notices.findAll { it.kind == 'EXCEPTION' }", hasSize(1)).extract().path("notices.find { it.kind == 'EXCEPTION' }");
    story.scene.asVisitor().get("/notices/" + notice.get("id")).then().statusCode(200)
        .body(containsString("流标公告"), containsString("少于 3 个"), containsString("《招标投标法"), not(containsString(story.scene.as("bidder1").get("/api/subject").path("name"))));
  }
}
