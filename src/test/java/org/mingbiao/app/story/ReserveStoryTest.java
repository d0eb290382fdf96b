package org.mingbiao.app.story;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.app.edge.page.Forms.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.report.Contest;

/** A reserve price is sealed before the deadline, opened and published with the bids, and decides nothing. */
@QuarkusTest
class ReserveStoryTest {
  private static final String AMOUNT = "9350000.00";
  private static final String WORDS = "它山堰的水";

  @Inject TestTown town;
  @Inject ObjectMapper json;
  @Inject JournalReading journal;
  @ConfigProperty(name = "mingbiao.state") Path state;
  private Story story;

  @BeforeEach void announce() {
    Scene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    story = new Story(scene).announced();
  }

  /** What the command on the page prints. */
  private String seal() throws Exception {
    String text = "mingbiao-reserve/1\n" + story.code + "/1\n" + AMOUNT + "\n" + WORDS + "\n";
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private ValidatableResponse sealed(String seal) {
    return story.scene.as(story.agent).body(Map.of("seal", seal)).put(story.atLot("/reserve")).then();
  }

  private ValidatableResponse opened(String amount) {
    return story.scene.post(story.agent, story.atLot("/reserve/opening"), Map.of("amount", amount, "words", WORDS));
  }

  private void shown() {
    Story.THREE.forEach(story::bid);
    story.scene.travelTo(story.deadline);
    story.open().statusCode(200);
    Story.THREE.forEach(story::release);
    story.show().statusCode(200);
  }

  @Test void itIsPublishedWithTheBidsAndOnTheRecord() throws Exception {
    sealed(seal()).statusCode(204);
    sealed("a".repeat(64)).statusCode(409).body("type", equalTo("https://mingbiao.org/problems/reserve-twice"), "rule", equalTo("S27R"));
    opened(AMOUNT).statusCode(404);
    shown();
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lots[0].reserve", nullValue());
    story.scene.travelTo(story.scene.now().plus(Duration.ofMinutes(16)));
    story.scene.post(story.agent, story.at("/opening/record")).statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/reserve-sealed"), "rule", equalTo("O06"));
    opened("9360000.00").statusCode(422).body("type", equalTo("https://mingbiao.org/problems/reserve-mismatch"));
    opened(AMOUNT).statusCode(204);
    story.scene.post(story.agent, story.at("/opening/record")).statusCode(200);
    story.scene.asVisitor().get(story.at("/opening/record")).then().body("lots[0].reserve.doubleValue()", closeTo(9_350_000, 0.001));
    story.scene.asVisitor().get("/tenders/" + story.tender + "/opening").then().body(containsString("9,350,000.00"));
  }

  @Test void untilThenNeitherPageNorJournalKnowsIt() throws Exception {
    sealed(seal()).statusCode(204);
    String all = journal.of(UUID.fromString(story.tender)).stream().map(JournalReading.Entry::payload).toList().toString();
    assertEquals(-1, all.indexOf("9350000"));
    story.scene.as("bidder1").get("/tenders/" + story.tender + "/reserve").then().statusCode(403);
  }

  @Test void itIsSealedAndOpenedOnPagesToo() throws Exception {
    String page = "/tenders/" + story.tender + "/reserve/" + story.lot;
    story.scene.as(story.agent).get("/tenders/" + story.tender + "/reserve").then().statusCode(200).body(containsString(page));
    story.scene.as(story.agent).get(page).then().statusCode(200).body(containsString("sha256sum")).body(containsString(page + "/seal"));
    form().formParam("seal", AMOUNT).post(page + "/seal").then().statusCode(400);
    form().formParam("seal", seal()).post(page + "/seal").then().statusCode(303);
    shown();
    story.scene.as(story.agent).get(page).then().body(containsString(page + "/opening"));
    form().formParam("amount", AMOUNT).formParam("words", WORDS).post(page + "/opening").then().statusCode(303);
    story.scene.as(story.agent).get(page).then().body(containsString("9,350,000.00"));
  }

  /** 《招标投标法实施条例》第五十条: no condition of winning and no band of rejection. */
  @Test void noMethodAsksForItAndNoResultKnowsIt() throws Exception {
    for (String pack : Packs.IDS) {
      assertEquals(pack, MethodPack.read(Packs.text(pack)).id());
      for (String part : List.of("", "price", "award")) {
        ObjectNode tree = (ObjectNode) json.readTree(Packs.text(pack));
        ((ObjectNode) (part.isEmpty() ? tree : tree.get(part))).put("reservePrice", "1.00");
        assertThrows(BreachException.class, () -> MethodPack.read(tree.toString()), pack + " " + part);
      }
    }
    assertEquals(0, Stream.of(Contest.class.getRecordComponents()).filter(part -> part.getName().contains("reserve")).count());
  }
}
