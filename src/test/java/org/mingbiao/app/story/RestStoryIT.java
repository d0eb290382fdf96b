package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealSystem;

/** A tender from registration to archive by REST: four kinds of people with tokens of the real Keycloak, the real database. */
class RestStoryIT {
  private final Scene scene = new Scene.Real(RealSystem.shared());
  private final Story story = new Story(scene);

  @Test
  void aTenderRunsFromRegistrationToArchive() throws IOException {
    register();
    story.file();
    story.announce();
    submit();
    open();
    judge();
    award();
    archive();
  }

  void register() {
    story.register();
    scene.as("agent2").get(story.at("")).then().statusCode(200);
    scene.as("bidder1").get(story.at("")).then().statusCode(403);
  }

  void submit() throws IOException {
    scene.as("bidder1").contentType(ContentType.BINARY).body("not sealed".getBytes()).put(story.atLot("/bid")).then().statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/bid-not-sealed"));
    Story.THREE.forEach(story::bid);
    String receipt = scene.as("bidder1").get(story.at("/bid")).then().extract().path("[0].receipt");
    assertTrue(papers().read("bidder1", story.tender + "/papers/receipt/" + receipt, "receipt").contains(Story.CODES.get("bidder1")));
    assertEquals(404, papers().refused("bidder2", story.tender + "/papers/receipt/" + receipt));
    story.open().statusCode(422).body("rule", equalTo("T08"));
    scene.as("agent1").get(story.at("/bonds")).then().statusCode(200).body("", hasSize(0));
    scene.travelTo(story.deadline);
    story.submit("bidder4", story.seal("bidder4")).statusCode(422).body("rule", equalTo("E11"));
  }

  void open() throws IOException {
    story.open().statusCode(200).body("stage", equalTo("DECRYPTING"));
    Story.THREE.forEach(story::release);
    scene.asVisitor().get(story.at("/opening/record")).then().statusCode(403);
    story.show().statusCode(200).body("stage", equalTo("SHOWN"));
    scene.asVisitor().get(story.at("/opening/record")).then().statusCode(200).body("lots[0].bids", hasSize(3));
    story.record();
    assertTrue(papers().read("bidder1", story.tender + "/papers/record/" + story.tender, "record").contains("9,100,000.00"));
  }

  void judge() throws IOException {
    story.draw();
    scene.as("agent1").get(story.atLot("/committee")).then().statusCode(403);
    story.checkIn();
    story.members.forEach(story::score);
    story.members.subList(0, 4).forEach(story::handIn);
    story.count().statusCode(403);
    story.handIn(story.members.get(4));
    story.count().statusCode(200).body("outcome", equalTo("RANKED"));
    story.deliver();
    assertTrue(papers().read("agent1", report(), "report-without-names").contains("名单在中标结果确定前依法保密"));
    assertEquals(404, papers().refused("bidder1", report()));
  }

  void award() throws IOException {
    List<String> candidates = story.candidates();
    story.win(candidates.get(0)).statusCode(422).body("rule", equalTo("T09"));
    String objection = scene.post("bidder1", story.at("/objections"), Map.of("lot", story.lot, "about", "RESULT", "text", "评标基准价计算有误"))
        .statusCode(200).body("inTime", equalTo(true)).extract().path("id");
    scene.travelTo(scene.now().plus(Duration.ofDays(12)));
    story.win(candidates.get(0)).statusCode(409).body("type", equalTo("https://mingbiao.org/problems/suspended"));
    scene.post("agent1", story.at("/objections/" + objection + "/answer"), Map.of("text", "经复核无误", "upheld", false)).statusCode(204);
    story.win(candidates.get(1)).statusCode(422).body("rule", equalTo("C13"));
    String price = story.win(candidates.get(0)).statusCode(200).extract().path("price").toString();
    assertTrue(!papers().read("agent1", report(), "report").contains("名单在中标结果确定前依法保密"));
    scene.post("agent1", story.atLot("/award/letter")).statusCode(200);
    assertTrue(papers().read("agent1", story.tender + "/papers/letter/" + story.lot, "letter").contains("人民币"));
    scene.post("agent1", story.atLot("/award/contract"), Map.of("amount", price, "contractSha256", "a".repeat(64))).statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/integrity-contract-missing"));
    story.contract(price).statusCode(200);
    scene.post("agent1", story.atLot("/award/filing")).statusCode(200).body("stage", equalTo("FILED"));
  }

  void archive() throws IOException {
    scene.post("agent1", story.at("/archive")).statusCode(422);
    story.giveBackAll();
    scene.post("agent1", story.at("/archive")).statusCode(200);
    scene.as("agent1").get(story.at("")).then().body("stage", equalTo("ARCHIVED"));
    papers().archived(scene.as("agent1").get(story.at("/archive/bundle")).then().statusCode(200).extract().asByteArray());
  }

  private PapersInHand papers() throws IOException {
    return new PapersInHand(Path.of("target", "it", "papers"), scene::as);
  }

  private String report() {
    return story.tender + "/papers/report/" + story.lot;
  }
}
