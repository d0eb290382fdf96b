package org.mingbiao.app.tendering.leave;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.story.InsideScene;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;
import org.mingbiao.app.tendering.SetClock;

/** Where the law of Zhejiang binds, a project for which too few bid twice may be tendered no more with leave. */
@QuarkusTest
@TestProfile(StopTenderingTest.InZhejiang.class)
class StopTenderingTest {
  public static final class InZhejiang implements QuarkusTestProfile {
    @Override public Map<String, String> getConfigOverrides() {
      return Map.of("mingbiao.law.profiles", "zhejiang");
    }
  }

  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Scene scene;
  private Story first;

  @BeforeEach void failOnce() {
    scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    first = fail(new Story(scene));
  }

  /** The document is filed five working days before it is announced (浙江省招标投标条例 第十九条); then nobody bids. */
  private Story fail(Story story) {
    Instant issued = scene.now().plus(Duration.ofDays(10));
    Instant deadline = issued.plus(Duration.ofDays(24));
    story.terms.putAll(Map.of("offerFrom", issued.plusSeconds(300).toString(), "offerUntil", issued.plus(Duration.ofDays(8)).toString(),
        "bidDeadline", deadline.toString(), "openingAt", deadline.toString()));
    story.register();
    story.file();
    scene.travelTo(issued);
    story.announce();
    scene.travelTo(deadline);
    story.open().statusCode(200);
    return story;
  }

  private Story failAgain() {
    Story second = new Story(scene);
    second.entry.put("retenderOf", first.tender);
    return fail(second);
  }

  @Test void theSecondFailureMayEndItAndTheFirstMayNot() {
    scene.post("agent1", first.at("/stop"), Map.of("grounds", "无人投标")).statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/failures-too-few"), "rule", equalTo("O16"), "given", equalTo(1));
    Story second = failAgain();
    scene.post("agent1", second.at("/stop"), Map.of("grounds", "两次无人投标")).statusCode(200).body("stage", equalTo("ASKED"));
    scene.post("agent1", second.at("/stop"), Map.of("grounds", "再次申请")).statusCode(409);
  }

  @Test void theDecisionIsPublishedAndIsAPaperOfItsOwn() {
    Story second = failAgain();
    String page = "/tenders/" + second.tender + "/stop";
    scene.as("agent1").get(page).then().statusCode(200).body(containsString("第二十三条"));
    form().formParam("grounds", "两次无人投标").post(page).then().statusCode(303);
    scene.as("supervisor1").get("/supervisor").then().statusCode(200).body(containsString(page));
    form().formParam("number", " ").post(page + "/grant").then().statusCode(400);
    form().formParam("number", "鄞发改批〔2026〕7号").post(page + "/grant").then().statusCode(303);
    String leave = scene.as("agent1").get(second.at("/stop")).then().statusCode(200).body("stage", hasItem("GRANTED")).body("$", hasSize(1))
        .extract().path("[0].id");
    scene.as("agent1").get("/tenders/" + second.tender + "/papers/leave/" + leave).then().statusCode(200);
    scene.as("agent2").get(second.at("/papers/leave/" + leave)).then().statusCode(200);
    scene.as("bidder1").get(second.at("/papers/leave/" + leave)).then().statusCode(404);
    scene.asVisitor().get("/api/notices?q=" + second.code).then().statusCode(200).body("notices.title", hasItem(containsString("不再招标")));
  }
}
