package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingbiao.app.edge.page.Forms.form;

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

/** Everybody is called to the site by a notice, and nobody by name. */
@QuarkusTest
class SiteVisitStoryTest {
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
  }

  @Test void theNoticeIsOpenToEverybodyAndAVisitForSomeIsRefused() {
    String at = story.scene.now().plus(Duration.ofDays(5)).toString();
    story.scene.post("agent1", story.at("/site-visits"), Map.of("at", at, "place", "中心河桥北", "bidders", List.of("甲公司")))
        .statusCode(422).body("type", equalTo("https://mingbiao.org/problems/visit-for-some"), "rule", equalTo("S28"));
    String notice = story.scene.post("agent1", story.at("/site-visits"), Map.of("at", at, "place", "中心河桥北")).statusCode(200).extract().path("notice");
    story.scene.asVisitor().get("/api/notices/" + notice).then().statusCode(200).body("text", containsString("中心河桥北"))
        .body("kind", equalTo("CHANGE"));
  }

  @Test void theAgencyCallsOnAPage() {
    String page = "/tenders/" + story.tender + "/site-visit";
    story.scene.as("agent1").get("/tenders/" + story.tender).then().statusCode(200).body(containsString(page));
    story.scene.as("agent1").get(page).then().statusCode(200).body(containsString("第二十八条"));
    form().formParam("at", "2026-03-26T09:30").formParam("place", "中心河桥北").post(page).then().statusCode(422);
    form().formParam("at", "2026-03-09T09:30").formParam("place", "中心河桥北").post(page).then().statusCode(303)
        .header("Location", containsString("/notices/"));
  }
}
