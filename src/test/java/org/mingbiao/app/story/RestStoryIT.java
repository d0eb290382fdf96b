package org.mingbiao.app.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealSystem;

/** A tender from registration to archive by REST: four kinds of people with tokens of the real Keycloak, the real database. */
class RestStoryIT {
  static final Map<String, String> CODES = Map.of("bidder1", "91331099MA2DEMB178", "bidder2", "91331099MA2DEMB253",
      "bidder3", "91331099MA2DEMB33X", "bidder4", "91331099MA2DEMB41Q");
  static final Map<String, String> PRICES = Map.of("bidder1", "9400000.00", "bidder2", "9250000.00", "bidder3", "9100000.00");

  static RealSystem system;
  static Bidders bidders;

  String tender;
  String lot;
  String code;
  String digest;
  Instant deadline;

  @BeforeAll
  static void start() {
    system = RealSystem.shared();
    bidders = new Bidders(system.state(), Path.of("target", "it", "bids"));
  }

  RequestSpecification as(String person) {
    return given().baseUri(system.url()).auth().oauth2(system.token(person)).contentType(ContentType.JSON);
  }

  ValidatableResponse post(String person, String path, Object body) {
    return as(person).body(body).post(path).then();
  }

  ValidatableResponse post(String person, String path) {
    return as(person).post(path).then();
  }

  Instant now() {
    return Instant.parse(given().baseUri(system.url()).get("/api/clock").then().statusCode(200).extract().path("now"));
  }

  void travelTo(Instant to) {
    post("admin1", "/api/clock", Map.of("to", to.toString())).statusCode(200);
  }

  @Test
  void aTenderRunsFromRegistrationToArchive() throws IOException {
    register();
    announce();
    Map<String, Path> sealed = submit();
    open(sealed);
    judge();
    award();
    archive();
  }

  void register() {
    var lots = List.of(Map.of("title", "一标段", "estimate", 10_000_000, "items", List.of(Map.of("description", "路灯", "quantity", 120, "unit", "套"))));
    Map<String, Object> entry = new LinkedHashMap<>(Map.of("title", "中心河路灯改造工程", "world", "ENGINEERING", "procedure", "NORMAL", "kind", "WORKS",
        "method", "OPEN", "dealClass", "A02", "region", "330212", "buyerCode", "91331099MA2DEMA29R", "budget", 10_000_000, "lots", lots));
    entry.put("stateOwned", true);
    entry.put("approval", "鄞发改备〔2026〕12号");
    var project = post("agent1", "/api/tenders", entry).statusCode(201).extract();
    tender = project.path("id");
    lot = project.path("lots[0].id");
    code = project.path("code");
    as("agent2").get("/api/tenders/" + tender).then().statusCode(200);
    as("bidder1").get("/api/tenders/" + tender).then().statusCode(403);
  }

  void announce() {
    Instant start = now();
    deadline = morning(start.plus(Duration.ofDays(24)));
    String document = "/api/tenders/" + tender + "/document";
    as("agent1").contentType(ContentType.BINARY).queryParam("name", "招标文件.txt").body("招标文件正文".getBytes(StandardCharsets.UTF_8)).post(document + "/files")
        .then().statusCode(200);
    as("agent1").body(terms(start, deadline)).put(document).then().statusCode(200);
    post("agent1", document + "/filing").statusCode(200);
    Map<String, String> words = Map.of("title", "中心河路灯改造工程招标公告", "text", "本工程已具备招标条件，现公开招标。");
    digest = as("agent1").get("/api/tenders/" + tender + "/document").then().statusCode(200).extract().path("digest");
    post("agent1", "/api/tenders/" + tender + "/notice", words).statusCode(201);
  }

  Map<String, Object> terms(Instant start, Instant bidDeadline) {
    Map<String, Object> forLot = new LinkedHashMap<>(Map.of("lot", lot, "maximumPrice", 9_800_000, "bond", 200_000, "bondForms",
        List.of("TRANSFER", "CHEQUE", "BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY"), "performanceBondRate", 0.1));
    Map<String, Object> terms = new LinkedHashMap<>(Map.of("offerFrom", start.plus(Duration.ofMinutes(5)).toString(), "offerUntil", start.plus(Duration.ofDays(8)).toString(),
        "bidDeadline", bidDeadline.toString(), "openingAt", bidDeadline.toString(), "validityDays", 90, "qualification", "WITH_BIDS",
        "consortia", true, "standardText", "标准施工招标文件(2007年版)", "methodPack", "reasonable-low-price", "methodChoices", "{}"));
    terms.putAll(Map.of("decryptWindowMinutes", 60, "objectionWindowMinutes", 15, "remedy", "NONE", "countRule", "RECEIVED", "lots", List.of(forLot)));
    return terms;
  }

  Map<String, Path> submit() throws IOException {
    Map<String, Path> sealed = new LinkedHashMap<>();
    String bidPath = "/api/tenders/" + tender + "/lots/" + lot + "/bid";
    as("bidder1").contentType(ContentType.BINARY).body("not sealed".getBytes()).put(bidPath).then().statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/bid-not-sealed"));
    for (String bidder : List.of("bidder1", "bidder2", "bidder3")) {
      post(bidder, "/api/tenders/" + tender + "/lots/" + lot + "/bond", Map.of("form", "TRANSFER", "amount", 200_000, "payer",
          "3901-100" + bidder.charAt(6))).statusCode(200);
      Path file = bidders.seal(CODES.get(bidder), new Bidders.Binding(code, 1, digest), PRICES.get(bidder), now());
      as(bidder).contentType(ContentType.BINARY).body(Files.readAllBytes(file)).put(bidPath).then().statusCode(200).body("act", equalTo("SUBMITTED"));
      sealed.put(bidder, file);
    }
    String receipt = as("bidder1").get("/api/tenders/" + tender + "/bid").then().extract().path("[0].receipt");
    assertTrue(papers().read("bidder1", tender + "/papers/receipt/" + receipt, "receipt").contains(CODES.get("bidder1")));
    assertEquals(404, papers().refused("bidder2", tender + "/papers/receipt/" + receipt));
    post("agent1", "/api/tenders/" + tender + "/opening").statusCode(422).body("rule", equalTo("T08"));
    as("agent1").get("/api/tenders/" + tender + "/bonds").then().statusCode(200).body("", hasSize(0));
    travelTo(deadline);
    Path late = bidders.seal(CODES.get("bidder4"), new Bidders.Binding(code, 1, digest), "9000000.00", now());
    as("bidder4").contentType(ContentType.BINARY).body(Files.readAllBytes(late)).put(bidPath).then().statusCode(422).body("rule", equalTo("E11"));
    return sealed;
  }

  void open(Map<String, Path> sealed) throws IOException {
    String opening = "/api/tenders/" + tender + "/opening";
    post("agent1", opening).statusCode(200).body("stage", equalTo("DECRYPTING"));
    sealed.forEach((bidder, file) -> {
      for (String envelope : List.of("price", "tech")) {
        as(bidder).contentType(ContentType.BINARY).body(bidders.release(CODES.get(bidder), file, envelope, now())).post(opening + "/keys").then().statusCode(200);
      }
    });
    given().baseUri(system.url()).get(opening + "/record").then().statusCode(403);
    post("agent1", opening + "/prices").statusCode(200).body("stage", equalTo("SHOWN"));
    given().baseUri(system.url()).get(opening + "/record").then().statusCode(200).body("lots[0].bids", hasSize(3));
    travelTo(now().plus(Duration.ofMinutes(16)));
    post("agent1", opening + "/record").statusCode(200).body("stage", equalTo("RECORDED"));
    assertTrue(papers().read("bidder1", tender + "/papers/record/" + tender, "record").contains("9,100,000.00"));
  }

  void judge() throws IOException {
    Map<String, Object> wish = Map.of("experts", 5, "buyers", List.of(), "specialty", "市政工程", "nonce", "鄞江潮水");
    String draw = post("agent1", "/api/tenders/" + tender + "/lots/" + lot + "/draws", wish).statusCode(200).extract().as(String.class);
    post("agent1", "/api/tenders/" + tender + "/draws/" + draw, Map.of("nonce", "别的话")).statusCode(422);
    post("agent1", "/api/tenders/" + tender + "/draws/" + draw, Map.of("nonce", "鄞江潮水")).statusCode(200);
    as("agent1").get("/api/tenders/" + tender + "/lots/" + lot + "/committee").then().statusCode(403);
    List<String> members = new ArrayList<>();
    String room = "/api/lots/" + lot + "/review";
    IntStream.rangeClosed(1, 9).mapToObj(i -> "expert" + i).forEach(expert -> {
      int status = post(expert, room + "/check-in").extract().statusCode();
      if (status < 300) members.add(expert);
    });
    assertEquals(5, members.size());
    post(members.get(0), room + "/leader", Map.of("member", members.get(0))).statusCode(204);
    List<String> bids = given().baseUri(system.url()).get("/api/tenders/" + tender + "/opening/record").then().extract().path("lots[0].bids.id");
    for (String member : members) {
      for (String bid : bids) as(member).body(Map.of("scores", Map.of())).put(room + "/sheets/" + bid).then().statusCode(204);
    }
    for (String member : members.subList(0, 4)) post(member, room + "/sheets").statusCode(204);
    post(members.get(0), room + "/result").statusCode(403);
    post(members.get(4), room + "/sheets").statusCode(204);
    post(members.get(0), room + "/result").statusCode(200).body("outcome", equalTo("RANKED"));
    for (String member : members) post(member, room + "/signatures", Map.of()).statusCode(204);
    post(members.get(0), room + "/delivery").statusCode(204);
    assertTrue(papers().read("agent1", report(), "report-without-names").contains("名单在中标结果确定前依法保密"));
    assertEquals(404, papers().refused("bidder1", report()));
  }

  void award() throws IOException {
    String award = "/api/tenders/" + tender + "/lots/" + lot + "/award";
    List<String> candidates = post("agent1", award + "/candidates").statusCode(200).extract().path("candidates.bid");
    post("agent1", award + "/winner", Map.of("bid", candidates.get(0))).statusCode(422).body("rule", equalTo("T09"));
    String objection = post("bidder1", "/api/tenders/" + tender + "/objections", Map.of("lot", lot, "about", "RESULT", "text", "评标基准价计算有误"))
        .statusCode(200).body("inTime", equalTo(true)).extract().path("id");
    travelTo(now().plus(Duration.ofDays(12)));
    post("agent1", award + "/winner", Map.of("bid", candidates.get(0))).statusCode(409)
        .body("type", equalTo("https://mingbiao.org/problems/suspended"));
    post("agent1", "/api/tenders/" + tender + "/objections/" + objection + "/answer", Map.of("text", "经复核无误", "upheld", false)).statusCode(204);
    post("agent1", award + "/winner", Map.of("bid", candidates.get(1))).statusCode(422).body("rule", equalTo("C13"));
    String price = post("agent1", award + "/winner", Map.of("bid", candidates.get(0))).statusCode(200).extract().path("price").toString();
    assertTrue(!papers().read("agent1", report(), "report").contains("名单在中标结果确定前依法保密"));
    post("agent1", award + "/letter").statusCode(200);
    assertTrue(papers().read("agent1", tender + "/papers/letter/" + lot, "letter").contains("人民币"));
    Map<String, String> contract = Map.of("amount", price, "contractSha256", "a".repeat(64));
    post("agent1", award + "/contract", contract).statusCode(422).body("type", equalTo("https://mingbiao.org/problems/integrity-contract-missing"));
    post("agent1", award + "/contract", Map.of("amount", price, "contractSha256", "a".repeat(64), "integritySha256", "b".repeat(64))).statusCode(200);
    post("agent1", award + "/filing").statusCode(200).body("stage", equalTo("FILED"));
  }

  void archive() throws IOException {
    post("agent1", "/api/tenders/" + tender + "/archive").statusCode(422);
    List<String> bonds = as("agent1").get("/api/tenders/" + tender + "/bonds").then().extract().path("id");
    List<String> payers = List.of("3901-1001", "3901-1002", "3901-1003");
    for (String bond : bonds) {
      boolean back = payers.stream().anyMatch(account -> post("agent1", "/api/tenders/" + tender + "/bonds/" + bond + "/return",
          Map.of("account", account)).extract().statusCode() == 200);
      assertTrue(back);
    }
    post("agent1", "/api/tenders/" + tender + "/archive").statusCode(200);
    as("agent1").get("/api/tenders/" + tender).then().body("stage", equalTo("ARCHIVED"));
    papers().archived(as("agent1").get("/api/tenders/" + tender + "/archive/bundle").then().statusCode(200).extract().asByteArray());
  }

  PapersInHand papers() throws IOException {
    return new PapersInHand(Path.of("target", "it", "papers"), this::as);
  }

  String report() {
    return tender + "/papers/report/" + lot;
  }

  private static Instant morning(Instant day) {
    return ZonedDateTime.ofInstant(day, ZoneId.of("Asia/Shanghai")).withHour(9).withMinute(30).withSecond(0).withNano(0).toInstant();
  }
}
