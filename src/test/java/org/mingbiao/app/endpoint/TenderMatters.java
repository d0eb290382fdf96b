package org.mingbiao.app.endpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;
import org.mingbiao.shared.attachment.Attachment;

/** What the rooms of a tender's road name. */
@ApplicationScoped
class TenderMatters implements Matters {
  @Override public Map<String, String> plant(Planting planting) {
    Story story = planting.story();
    Scene scene = planting.scene();
    Map<String, String> ids = new HashMap<>();
    ids.put("{id}", story.tender);
    ids.put("{lot}", story.lot);
    ids.put("{type}", "wrong-stage");
    ids.put("{tag}", "en");
    ids.put("{number}", scene.as("bidder1").get(story.at("/bid")).then().extract().path("[0].receipt"));
    ids.put("{file}", scene.as("agent1").get(story.at("/document")).then().extract().path("files[0].id"));
    ids.put("{bond}", first(scene.as("agent1").get(story.at("/bonds")).then().extract().path("id")));
    ids.put("{booking}", booking(story, scene));
    papers(story, scene, ids);
    complaints(story, scene, ids);
    review(story, scene, ids);
    return ids;
  }

  private static void complaints(Story story, Scene scene, Map<String, String> ids) {
    ids.put("{objection}", scene.post("bidder1", story.at("/objections"), Map.of("lot", story.lot, "about", "OPENING", "text", "唱标有误"))
        .statusCode(200).extract().path("id"));
    Map<String, Object> petition = Map.of("about", "OTHER", "respondent", "91331099MA2DEMA10W", "facts", "泄露标底", "request", "重新招标",
        "knownOn", "2026-03-27");
    ids.put("{complaint}", scene.post("bidder1", story.at("/complaints"), petition).statusCode(200).extract().path("id"));
    ids.put("{order}", scene.post("supervisor1", "/api/supervisor/projects/" + story.tender + "/orders", Map.of("reason", "核查"))
        .statusCode(200).extract().path("order"));
  }

  /** The paper of the notice, which has a number once somebody has fetched it. */
  private static void papers(Story story, Scene scene, Map<String, String> ids) {
    String file = scene.asVisitor().get(story.at("/papers/notice/" + story.notice)).then().statusCode(200).extract().header("Content-Disposition");
    ids.put("papers/{kind}", "notice");
    ids.put("{subject}", story.notice);
    ids.put("papers/{number}", file.replaceAll(".*filename=\"([^\"]+)\\.pdf\".*", "$1"));
  }

  private static String booking(Story story, Scene scene) {
    Map<String, Object> room = Map.of("name", "第九评标室", "use", "REVIEW", "region", "330212", "seats", 20, "opens", "08:00", "closes", "20:00");
    String id = scene.post("admin1", "/api/venues", room).statusCode(200).extract().path("id");
    Instant from = story.deadline.plus(Duration.ofDays(1));
    return scene.post("agent1", story.at("/venue"), Map.of("room", id, "from", from.toString(), "until", from.plus(Duration.ofHours(2)).toString()))
        .statusCode(200).extract().path("id");
  }

  private static void review(Story story, Scene scene, Map<String, String> ids) {
    String bid = scene.asVisitor().get(story.at("/opening/record")).then().extract()
        .path("lots[0].bids.find { it.bidders[0] == '东钱湖市政建设有限公司' }.id");
    String member = story.members.get(0);
    ids.put("{bid}", bid);
    ids.put("{rejection}", scene.post(member, story.room() + "/rejections", Map.of("bid", bid, "ground", "NOT_RESPONSIVE", "clause", "3.2", "page", "7", "reason", "工期不响应"))
        .statusCode(200).extract().as(String.class));
    ids.put("{clarification}", scene.post(member, story.room() + "/clarifications", Map.of("bid", bid, "question", "工期如何保证"))
        .statusCode(200).extract().as(String.class));
    ids.put("{draw}", story.draw);
    ids.put("{paper}", QuarkusTransaction.requiringNew().call(() -> Attachment.<Attachment>list("matter", UUID.fromString(bid)).get(0).id.toString()));
  }

  private static String first(List<String> all) {
    return all.get(0);
  }
}
