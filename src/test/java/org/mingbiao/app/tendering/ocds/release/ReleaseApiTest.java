package org.mingbiao.app.tendering.ocds.release;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.ocds.standard.Compile;
import org.mingbiao.app.tendering.ocds.standard.Schemas;
import org.mingbiao.shared.party.PartyKind;

/** At every stage: what everybody may know and nothing else, valid by the official schemas. */
@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ReleaseApiTest {
  private static final String SECOND_BIDDER = "91331099MA2RELE24Q";
  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  @Inject Schemas schemas;
  @Inject Staged staged;
  private SetClock clock;
  private Announced announced;
  private UUID first;
  private UUID second;

  @BeforeEach void units() {
    clock = SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    first = Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    second = Units.known(SECOND_BIDDER, "浦东建设", PartyKind.BIDDER);
    announced = new Announced(new Registered().with("stateOwned", false).with("lots", List.of(java.util.Map.of("title", "一标段", "estimate", 9_500_000,
        "items", List.of(java.util.Map.of("description", "座椅", "quantity", 120, "unit", "套", "classification", "CPV 39113600"))))));
  }

  private String path(String what) {
    return "/api/tenders/" + announced.id + "/ocds/" + what;
  }

  /** The record, after it and the releases were held against the official schemas and against the merge of the standard. */
  private JsonNode record() throws IOException {
    JsonNode releases = JSON.readTree(given().get(path("releases")).then().statusCode(200).extract().asString());
    JsonNode latest = JSON.readTree(given().get(path("release")).then().statusCode(200).extract().asString());
    JsonNode whole = JSON.readTree(given().get(path("record")).then().statusCode(200).extract().asString());
    assertEquals(List.of(), schemas.releasePackage(releases));
    assertEquals(List.of(), schemas.releasePackage(latest));
    assertEquals(List.of(), schemas.recordPackage(whole));
    JsonNode record = whole.at("/records/0");
    assertEquals(releases.get("releases"), record.get("releases"));
    assertEquals(latest.at("/releases/0"), record.get("releases").get(record.get("releases").size() - 1));
    List<JsonNode> all = new ArrayList<>();
    record.get("releases").forEach(all::add);
    assertEquals(Compile.of(schemas.releaseSchema(), all), record.get("compiledRelease"));
    return record;
  }

  private static List<String> tags(JsonNode record) {
    List<String> tags = new ArrayList<>();
    record.get("releases").forEach(release -> tags.add(release.get("tag").toString().replace("\"", "")));
    return tags;
  }

  @Test void tellsNothingBeforeTheAnnouncement() {
    announced.filed();
    for (String what : List.of("release", "releases", "record")) given().get(path(what)).then().statusCode(404);
  }

  @Test void tellsTheTenderFromItsAnnouncementOn() throws IOException {
    announced.now();
    JsonNode record = record();
    JsonNode tender = record.at("/compiledRelease/tender");
    assertEquals(List.of("[planning,tender]"), tags(record));
    assertTrue(record.get("ocid").asText().matches("ocds-mbdemo-A02-113302127321371686-20260302-\\d{6}"), record.get("ocid").asText());
    assertEquals("active", tender.get("status").asText());
    assertEquals("open works", tender.get("procurementMethod").asText() + " " + tender.get("mainProcurementCategory").asText());
    assertEquals("CNY", tender.at("/value/currency").asText());
    assertEquals(9_400_000, tender.at("/lots/0/value/amount").asInt(), "the maximum price, never the estimate");
    assertEquals("1", tender.at("/items/0/relatedLot").asText());
    assertEquals("2026-04-01T01:30:00Z", tender.at("/tenderPeriod/endDate").asText());
    assertEquals("CN-USCI-" + Units.BUYER, record.at("/compiledRelease/buyer/id").asText());
    JsonNode file = tender.at("/documents/0");
    assertTrue(file.get("sha256").asText().matches("[0-9a-f]{64}"));
    assertTrue(file.get("url").asText().endsWith("/tenders/" + announced.id + "/document/files/" + file.get("id").asText()));
  }

  @Test void tellsAClarificationAsAnAmendment() throws IOException {
    announced.now();
    clock.to("2026-03-11T10:00");
    given().contentType("application/json").body(java.util.Map.of("text", "桌面厚度改为 25 毫米", "affectsBids", true))
        .post("/api/tenders/" + announced.id + "/document/addenda")
        .then().statusCode(200);
    JsonNode record = record();
    assertEquals(List.of("[planning,tender]", "[tenderAmendment]"), tags(record));
    assertFalse(record.at("/releases/0/tender").has("amendments"));
    assertEquals("桌面厚度改为 25 毫米", record.at("/releases/1/tender/amendments/0/description").asText());
  }

  @Test void tellsNeitherABidNorTheirNumberBeforeThePricesAreShown() throws IOException {
    announced.now();
    clock.to(Announced.DEADLINE);
    List<UUID> bids = staged.open(announced.id, announced.lot, List.of(first, second));
    String told = record().toString();
    List<String> secrets = List.of("bids", "tenderers", "numberOfTenderers", Units.BIDDER, "宁波建工", bids.get(0).toString());
    for (String secret : secrets) assertFalse(told.contains(secret), secret);
    staged.show(announced.id, bids);
    JsonNode record = record();
    assertEquals(2, record.at("/compiledRelease/tender/numberOfTenderers").asInt());
    assertEquals("9100010", record.at("/compiledRelease/bids/details/0/value/amount").decimalValue().stripTrailingZeros().toPlainString());
    assertEquals("pending", record.at("/compiledRelease/bids/details/0/status").asText());
    assertFalse(record.at("/releases/0").has("bids"), "an earlier release stays as it was");
  }

  @Test void tellsWhatTheCommitteeFoundOnlyWithItsCandidates() throws IOException {
    announced.now();
    clock.to(Announced.DEADLINE);
    List<UUID> bids = staged.open(announced.id, announced.lot, List.of(first, second));
    staged.show(announced.id, bids);
    staged.reject(bids.get(1));
    assertFalse(record().toString().contains("disqualified"));
    clock.to("2026-04-02T10:00");
    staged.publicise(announced.id, announced.lot, bids.subList(0, 1));
    JsonNode record = record();
    assertEquals("disqualified", record.at("/compiledRelease/bids/details/1/status").asText());
    assertEquals("pending", record.at("/compiledRelease/awards/0/status").asText());
    assertFalse(record.toString().contains("\"supplier\""), "nobody is a supplier before the award");
  }

  @Test void tellsAwardAndContractToTheEnd() throws IOException {
    announced.now();
    clock.to(Announced.DEADLINE);
    List<UUID> bids = staged.open(announced.id, announced.lot, List.of(first, second));
    staged.show(announced.id, bids);
    clock.to("2026-04-02T10:00");
    staged.publicise(announced.id, announced.lot, bids);
    clock.to("2026-04-07T10:00");
    staged.fix(announced.id, announced.lot, bids.get(0));
    clock.to("2026-04-08T10:00");
    staged.reopen(announced.id, announced.lot);
    clock.to("2026-04-09T10:00");
    staged.fix(announced.id, announced.lot, bids.get(1));
    clock.to("2026-04-10T10:00");
    staged.contract(announced.id, announced.lot);
    clock.to("2026-04-11T10:00");
    staged.conclude(announced.id, announced.lot);
    JsonNode record = record();
    assertEquals(List.of("[planning,tender]", "[tenderUpdate]", "[award]", "[awardUpdate]", "[awardCancellation]", "[awardUpdate]", "[contract]",
        "[tenderUpdate]"), tags(record));
    JsonNode end = record.get("compiledRelease");
    assertEquals("complete complete", end.at("/tender/status").asText() + " " + end.at("/tender/lots/0/status").asText());
    assertEquals("cancelled active", end.at("/awards/0/status").asText() + " " + end.at("/awards/1/status").asText());
    assertEquals("CN-USCI-" + SECOND_BIDDER, end.at("/awards/1/suppliers/0/id").asText());
    assertEquals(bids.get(1).toString(), end.at("/contracts/0/awardID").asText());
    assertEquals("active", record.at("/releases/3/awards/0/status").asText(), "an earlier release stays as it was");
  }

  @Test void tellsATerminationAsACancellation() throws IOException {
    announced.now();
    clock.to("2026-03-12T10:00");
    staged.terminate(announced.id);
    JsonNode record = record();
    assertEquals(List.of("[planning,tender]", "[tenderCancellation]"), tags(record));
    assertEquals("cancelled", record.at("/compiledRelease/tender/status").asText());
    assertEquals("cancelled", record.at("/compiledRelease/tender/lots/0/status").asText());
  }

  @Test @TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
  void givesAllTendersLineByLineInPages() throws IOException {
    clock.to("2026-03-02T09:00:01.000713"); // an instant at which no other test announces
    announced.now();
    String ocid = record().get("ocid").asText();
    Announced later = new Announced();
    clock.to("2026-03-02T09:00:02");
    later.now();
    String page = given().queryParam("after", "2026-03-02T01:00:01.000712Z_ffffffff-ffff-ffff-ffff-ffffffffffff").queryParam("lines", 1)
        .get("/api/ocds/tenders.jsonl")
        .then().statusCode(200).contentType("application/x-ndjson").header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""))
            .extract().asString();
    ObjectNode line = (ObjectNode) JSON.readTree(page);
    assertEquals(ocid, line.get("ocid").asText());
    assertEquals(List.of(), schemas.release(line, ""));
    given().queryParam("after", "yesterday").get("/api/ocds/tenders.jsonl").then().statusCode(400);
  }

  @Test void servesTheExtensionThatItDeclares() throws IOException {
    announced.now();
    JsonNode extensions = JSON.readTree(given().get(path("record")).asString()).get("extensions");
    String ours = extensions.get(2).asText();
    String path = ours.substring(ours.indexOf("/ocds/"));
    given().get(path).then().statusCode(200);
    given().get(path.replace("extension.json", "release-schema.json")).then().statusCode(200);
    given().get("/ocds/extensions/lots/extension.json").then().statusCode(404);
  }
}
