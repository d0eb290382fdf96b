package org.mingbiao.app.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story whose every errand can be begun again: a person whose answer got lost looks first how far the thing is, and does what is
 * still to be done.
 */
final class Errands {
  private final Story story;
  private final Scene scene;
  /** The numbers of the receipts that were handed out, by bidder. */
  final Map<String, String> receipts = new LinkedHashMap<>();

  Errands(Story story) {
    this.story = story;
    this.scene = story.scene;
  }

  /** The stages in their order, each as often as need be. */
  Map<String, Runnable> all() {
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("register", this::register);
    all.put("file and announce", this::announce);
    all.put("bond and bid", this::bid);
    all.put("open", this::open);
    all.put("decrypt and show", this::decrypt);
    all.put("record and draw", this::draw);
    all.put("check in and score", this::score);
    all.put("count and deliver", this::deliver);
    all.put("publish candidates", this::publish);
    all.put("award to filing", this::award);
    all.put("bonds and archive", this::archive);
    return all;
  }

  private void register() {
    Response mine = scene.as("agent1").get("/api/tenders");
    String title = "find { it.title == '" + story.entry.get("title") + "' }";
    String known = mine.then().statusCode(200).extract().path(title + ".id");
    if (known == null) story.register();
    else story.find(known);
  }

  private void announce() {
    if (!stage().equals("REGISTERED") && !stage().equals("FILED")) return;
    Response document = scene.as("agent1").get(story.at("/document"));
    if (document.statusCode() == 404 || document.path("filedAt") == null) story.file();
    else story.findDocument();
    story.announce();
  }

  private void bid() {
    story.findDocument();
    for (String bidder : Story.THREE) {
      if (scene.as(bidder).get(story.at("/bond")).then().statusCode(200).extract().<List<?>>path("").isEmpty()) story.secure(bidder);
      Path file = story.sealed.computeIfAbsent(bidder, story::seal);
      if (own(bidder).isEmpty()) story.submit(bidder, file).statusCode(200);
      receipts.put(bidder, own(bidder).get(0));
    }
  }

  private List<String> own(String bidder) {
    return scene.as(bidder).get(story.at("/bid")).then().statusCode(200).extract().path("receipt");
  }

  private void open() {
    story.findDocument();
    if (scene.now().isBefore(story.deadline)) scene.travelTo(story.deadline);
    if (opening() == null) story.open().statusCode(200);
  }

  private String opening() {
    Response state = scene.asVisitor().get(story.at("/opening"));
    return state.statusCode() == 404 ? null : state.then().statusCode(200).extract().path("stage");
  }

  private void decrypt() {
    if (!"DECRYPTING".equals(opening())) return;
    for (String bidder : Story.THREE) {
      List<String> missing = scene.as(bidder).get(story.at("/opening/keys")).then().statusCode(200).extract().path("[0].missing");
      missing.forEach(envelope -> story.release(bidder, envelope).statusCode(200));
    }
    story.show().statusCode(200);
  }

  private void draw() {
    if ("SHOWN".equals(opening())) story.record();
    int taken = scene.as("agent1").get(story.atLot("/seats")).then().statusCode(200).extract().path("taken");
    if (taken == 0) story.draw();
  }

  private void score() {
    if (scene.as("agent1").get(story.room()).statusCode() == 404) {
      story.members.clear();
      story.checkIn();
    }
    story.members.forEach(story::score);
  }

  private String review() {
    return scene.as("agent1").get(story.room()).then().statusCode(200).extract().path("stage");
  }

  private void deliver() {
    if (review().equals("SCORING")) {
      for (String member : story.members) done(scene.post(member, story.room() + "/sheets").extract().response());
      story.count().statusCode(200);
    }
    if (review().equals("COUNTED")) {
      for (String member : story.members) done(scene.post(member, story.room() + "/signatures", Map.of()).extract().response());
    }
    if (!lot().equals("REVIEWED")) scene.post(story.members.get(0), story.room() + "/delivery").statusCode(204);
  }

  /** Whether it is done now or was done before: who is told that it stands already goes on. */
  private static void done(Response answer) {
    assertTrue(answer.statusCode() < 300 || answer.statusCode() == 409, () -> answer.statusCode() + answer.asString());
  }

  private void publish() {
    if (awarding() == null) story.candidates();
  }

  private String awarding() {
    Response state = scene.asVisitor().get(story.atLot("/award"));
    return state.statusCode() == 404 ? null : state.then().statusCode(200).extract().path("stage");
  }

  private void award() {
    Response state = scene.asVisitor().get(story.atLot("/award"));
    Instant until = Instant.parse(state.then().statusCode(200).extract().path("publicUntil"));
    if (!scene.now().isAfter(until)) scene.travelTo(until.plus(Duration.ofDays(1)));
    if (state.path("winner") == null) story.win(state.path("candidates[0].bid")).statusCode(200);
    if (state.path("letterAt") == null) scene.post("agent1", story.atLot("/award/letter")).statusCode(200);
    String price = scene.asVisitor().get(story.atLot("/award")).then().extract().path("price").toString();
    if (state.path("signedAt") == null) story.contract(price).statusCode(200);
    if (state.path("filedAt") == null) scene.post("agent1", story.atLot("/award/filing")).statusCode(200);
  }

  private void archive() {
    List<String> held = scene.as("agent1").get(story.at("/bonds")).then().extract().path("findAll { it.stage == 'HELD' }.id");
    held.forEach(story::giveBackAsPaid);
    if (!stage().equals("ARCHIVED")) scene.post("agent1", story.at("/archive")).statusCode(200);
  }

  String stage() {
    return scene.as("agent1").get(story.at("")).then().statusCode(200).extract().path("stage");
  }

  private String lot() {
    return scene.as("agent1").get(story.at("")).then().statusCode(200).extract().path("lots[0].stage");
  }
}
