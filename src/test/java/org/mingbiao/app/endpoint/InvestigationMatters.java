package org.mingbiao.app.endpoint;

import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;

/** A case that concerns bidder1 and bidder3, who have been told; bidder2 has bid too, and it is none of its business. */
@ApplicationScoped
class InvestigationMatters implements Matters {
  private static final String PAPER = "付款凭证";

  @Override public Map<String, String> plant(Planting planting) {
    Scene scene = planting.scene();
    Story story = planting.story();
    List<String> bids = Stream.of("东钱湖市政建设有限公司", "天童景观设计有限公司").map(name -> bid(story, name)).toList();
    Map<String, Object> opening = Map.of("tender", story.tender, "lot", story.lot, "origin", "REPORT", "bids", bids, "text", "收到举报",
        "handlers", List.of("supervisor1", "supervisor2"));
    String id = scene.post("supervisor1", "/api/investigations", opening).statusCode(200).extract().path("id");
    evidence(scene, id);
    Map<String, Object> told = Map.of("item", "SAME_PAYER", "grounds", "同一账户转出", "penalties",
        bids.stream().map(bid -> Map.of("bid", bid, "barMonths", 0)).toList());
    scene.post("supervisor1", "/api/investigations/" + id + "/notice", told).statusCode(204);
    Map<String, String> ids = new HashMap<>();
    ids.put("investigations/{id}", id);
    ids.put("investigations/{id}/papers/{sha256}", scene.as("supervisor1").get("/api/investigations/" + id).then().extract()
        .path("entries.find { it.paper != null }.paper.sha256"));
    return ids;
  }

  private static String bid(Story story, String bidder) {
    return story.scene.asVisitor().get(story.at("/opening/record")).then().extract().path("lots[0].bids.find { it.bidders[0] == '" + bidder + "' }.id");
  }

  private static void evidence(Scene scene, String id) {
    Filled.token(scene.as("supervisor1").contentType(ContentType.MULTIPART)).multiPart("text", PAPER).multiPart("paper", "凭证.txt", PAPER.getBytes())
        .redirects().follow(false).post("/investigations/" + id + "/evidence").then().statusCode(303);
  }
}
