package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.bid.Agreements;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.bid.Bid;

/** A consortium's agreement is a file that its leader uploaded, and goes with the bid; who runs the platform is no member of any. */
@QuarkusTest
class ConsortiumBidTest {
  private static final byte[] SIGNED = "联合体协议书（签字页）".getBytes(StandardCharsets.UTF_8);
  @Inject TestTown town;
  @Inject AttachmentStore store;
  @ConfigProperty(name = "mingbiao.state") Path state;
  @ConfigProperty(name = "mingbiao.platform.code") String platform;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
    story.secure("bidder1");
  }

  private String upload(String bidder) {
    return story.scene.as(bidder).contentType(ContentType.BINARY).queryParam("name", "联合体协议.pdf").body(SIGNED).post(story.at("/agreement"))
        .then().statusCode(200).extract().path("sha256");
  }

  private ValidatableResponse submit(String member, String agreement) throws IOException {
    Path file = story.seal("bidder1");
    story.sealed.put("bidder1", file);
    return story.scene.as("bidder1").contentType(ContentType.BINARY).queryParam("members", member).queryParam("agreement", agreement)
        .body(Files.readAllBytes(file)).put(story.atLot("/bid")).then();
  }

  @Test void anAgreementThatNobodyUploadedIsNone() throws IOException {
    for (String named : List.of("x", "a".repeat(64))) {
      submit(Story.CODES.get("bidder4"), named).statusCode(422).body("rule", equalTo("S31"), "field", equalTo("agreement"));
    }
  }

  @Test void anotherBiddersAgreementIsNone() throws IOException {
    submit(Story.CODES.get("bidder4"), upload("bidder2")).statusCode(422).body("rule", equalTo("S31"));
  }

  @Test void itsOwnGoesWithTheBidAndIsAmongItsPapersFromTheOpeningOn() throws IOException {
    submit(Story.CODES.get("bidder4"), upload("bidder1")).statusCode(200);
    story.bid("bidder2");
    story.bid("bidder3");
    story.scene.travelTo(story.deadline);
    story.open().statusCode(200);
    QuarkusTransaction.requiringNew().run(() -> {
      Bid bid = Bid.ofLot(UUID.fromString(story.lot)).stream().filter(each -> each.agreement != null).findFirst().orElseThrow();
      Attachment paper = Attachment.of(bid.id, Agreements.PURPOSE).get(0);
      assertEquals("联合体协议.pdf", paper.name);
      assertEquals(bid.agreement, paper.sha256);
      assertEquals(new String(SIGNED, StandardCharsets.UTF_8), read(paper));
    });
  }

  @Test void whoRunsThePlatformIsNoMember() throws IOException {
    Units.known(platform, "鄞州区公共资源交易中心", PartyKind.BIDDER);
    submit(platform, upload("bidder1")).statusCode(422).body("rule", equalTo("E07"), "field", equalTo("members"));
  }

  private String read(Attachment paper) {
    try (var in = store.open(paper.sha256)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
