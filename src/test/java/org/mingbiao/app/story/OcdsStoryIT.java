package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealSystem;
import org.mingbiao.app.tendering.ocds.standard.Compile;
import org.mingbiao.app.tendering.ocds.standard.Schemas;

/** A tender that somebody else published, from its import to its archive, on the packaged system; its open data is sound at every stage. */
class OcdsStoryIT {
  private static final Path PUBLISHED = Path.of("test", "resources", "ocds", "cycle-lane.json");
  private final Schemas schemas = new Schemas();
  private final Scene scene = new Scene.Real(RealSystem.shared());
  private final Story story = new Story(scene);

  @Test
  void aPublishedTenderIsPlayedToItsArchive() throws IOException {
    take();
    scene.as("agent1").get(path("record")).then().statusCode(404);
    story.file();
    story.announce();
    assertEquals("active", told().at("/tender/status").asText());
    Story.THREE.forEach(story::bid);
    assertFalse(told().has("bids"), "nothing of a bid before the opening");
    scene.travelTo(story.deadline);
    story.openAll();
    assertEquals(3, told().at("/tender/numberOfTenderers").asInt());
    story.draw();
    story.judge();
    assertEquals("pending", told().at("/bids/details/0/status").asText());
    award();
    JsonNode awarded = told();
    assertEquals("active", awarded.at("/awards/0/status").asText());
    assertEquals(awarded.at("/awards/0/value"), awarded.at("/contracts/0/value"));
    story.giveBackAll();
    scene.post("agent1", story.at("/archive")).statusCode(200);
    JsonNode end = told();
    assertEquals("complete", end.at("/tender/status").asText());
    assertEquals("GB-LAC-E09000003", end.at("/buyer/id").asText());
    assertEquals("ocds-213czf-000-00001", end.at("/relatedProcesses/0/identifier").asText());
    assertEquals("Cycle lane improvements", end.at("/tender/items/0/description").asText());
  }

  private void take() throws IOException {
    var taken = scene.as("agent1").queryParam("world", "ENGINEERING").queryParam("dealClass", "A02").queryParam("region", "330212")
        .queryParam("approval", "鄞发改备〔2026〕12号")
        .queryParam("stateOwned", true).queryParam("rate", "GBP:9.2113").body(Files.readAllBytes(PUBLISHED)).post("/api/ocds/imports").then()
            .statusCode(200)
        .body("processes[0].outcome", equalTo("REGISTERED")).extract();
    story.find(taken.path("processes[0].tender"));
    assertEquals("Planned cycle lane improvements", scene.as("agent1").get(story.at("")).then().extract().path("title"));
  }

  private void award() {
    String first = story.candidates().get(0);
    scene.travelTo(scene.now().plus(Duration.ofDays(12)));
    String price = story.win(first).statusCode(200).extract().path("price").toString();
    scene.post("agent1", story.atLot("/award/letter")).statusCode(200);
    story.contract(price).statusCode(200);
    scene.post("agent1", story.atLot("/award/filing")).statusCode(200);
  }

  /** The state today as everybody reads it, after the packages were held against the official schemas and the merge of the standard. */
  private JsonNode told() throws IOException {
    JsonNode releases = read("releases");
    JsonNode record = read("record");
    assertEquals(List.of(), schemas.releasePackage(releases));
    assertEquals(List.of(), schemas.releasePackage(read("release")));
    assertEquals(List.of(), schemas.recordPackage(record));
    List<JsonNode> all = new ArrayList<>();
    releases.get("releases").forEach(all::add);
    JsonNode compiled = record.at("/records/0/compiledRelease");
    assertEquals(Compile.of(schemas.releaseSchema(), all), compiled);
    return compiled;
  }

  private JsonNode read(String what) throws IOException {
    return new ObjectMapper().readTree(scene.asVisitor().get(path(what)).then().statusCode(200).extract().asString());
  }

  private String path(String what) {
    return "/api/tenders/" + story.tender + "/ocds/" + what;
  }
}
