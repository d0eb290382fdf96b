package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** Who runs the platform bids for nothing on it, not even as the member of another's consortium. */
@QuarkusTest
class InsidersTest {
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;
  @ConfigProperty(name = "mingbiao.platform.code") String platform;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
    story.secure("bidder1");
    Units.known(platform, "鄞州区公共资源交易中心", PartyKind.BIDDER);
  }

  private ValidatableResponse submitWith(String member) throws IOException {
    String agreement = story.scene.as("bidder1").contentType(ContentType.BINARY).queryParam("name", "协议.pdf").body(new byte[] {1})
        .post(story.at("/agreement")).then().statusCode(200).extract().path("sha256");
    return story.scene.as("bidder1").contentType(ContentType.BINARY).queryParam("members", member).queryParam("agreement", agreement)
        .body(Files.readAllBytes(story.seal("bidder1"))).put(story.atLot("/bid")).then();
  }

  @Test void whoRunsThePlatformIsNoMember() throws IOException {
    submitWith(platform).statusCode(422).body("rule", equalTo("E07"));
  }

  @Test void anybodyElseIs() throws IOException {
    submitWith(Story.CODES.get("bidder4")).statusCode(200);
  }
}
