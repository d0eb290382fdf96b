package org.mingbiao.app.story;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** One tender on its road by REST, a verb for each thing that a person does. A test strings the verbs together and says what must come of it. */
public class Story {
  public static final Map<String, String> CODES = Map.of("bidder1", "91331099MA2DEMB178", "bidder2", "91331099MA2DEMB253",
      "bidder3", "91331099MA2DEMB33X", "bidder4", "91331099MA2DEMB41Q");
  static final Map<String, String> PRICES = Map.of("bidder1", "9400000.00", "bidder2", "9250000.00", "bidder3", "9100000.00", "bidder4", "9050000.00");
  public static final List<String> THREE = List.of("bidder1", "bidder2", "bidder3");
  static final List<String> ENVELOPES = List.of("price", "tech");
  private static final String NONCE = "鄞江潮水";

  public final Scene scene;
  public final Map<String, Object> entry = new LinkedHashMap<>();
  public final Map<String, Object> terms = new LinkedHashMap<>();
  public final Map<String, Path> sealed = new LinkedHashMap<>();
  public final List<String> members = new ArrayList<>();
  public String agent = "agent1";
  public String tender;
  public String lot;
  public String notice;
  public String draw;
  public Instant deadline;
  public String code;
  String digest;
  private final Bidders bidders;

  public Story(Scene scene) {
    this.scene = scene;
    bidders = new Bidders(scene.keys(), Path.of("target", "it", "bids", UUID.randomUUID().toString()));
    var lots = List.of(Map.of("title", "一标段", "estimate", 10_000_000, "items", List.of(Map.of("description", "路灯", "quantity", 120, "unit", "套"))));
    entry.putAll(Map.of("title", "中心河路灯改造工程", "world", "ENGINEERING", "procedure", "NORMAL", "kind", "WORKS", "method", "OPEN",
        "dealClass", "A02", "region", "330212", "buyerCode", "91331099MA2DEMA29R", "budget", 10_000_000, "lots", lots));
    entry.put("stateOwned", true);
    entry.put("approval", "鄞发改备〔2026〕12号");
  }

  public String at(String part) {
    return "/api/tenders/" + tender + part;
  }

  public String atLot(String part) {
    return at("/lots/" + lot + part);
  }

  public void register() {
    find(scene.post(agent, "/api/tenders", entry).statusCode(201).extract().path("id"));
  }

  /** Goes on with a project that is registered. */
  void find(String id) {
    var project = scene.as(agent).get("/api/tenders/" + id).then().statusCode(200).extract();
    tender = id;
    lot = project.path("lots[0].id");
    code = project.path("code");
  }

  /** Goes on with a document that is filed. */
  void findDocument() {
    var document = scene.as(agent).get(at("/document")).then().statusCode(200).extract();
    digest = document.path("digest");
    deadline = Instant.parse(document.path("terms.bidDeadline"));
  }

  /** Writes and files the document for a deadline 24 days on. */
  public void file() {
    Instant start = scene.now();
    deadline = morning(start.plus(Duration.ofDays(24)));
    terms.putAll(lawful(start));
    upload();
    scene.as(agent).body(terms).put(at("/document")).then().statusCode(200);
    digest = scene.post(agent, at("/document/filing")).statusCode(200).extract().path("digest");
  }

  void upload() {
    byte[] text = ("招标文件正文 " + code).getBytes(StandardCharsets.UTF_8);
    scene.as(agent).contentType(ContentType.BINARY).queryParam("name", "招标文件.txt").body(text).post(at("/document/files"))
        .then().statusCode(200);
  }

  public void announce() {
    Map<String, String> words = Map.of("title", "中心河路灯改造工程招标公告", "text", "本工程已具备招标条件，现公开招标。");
    notice = scene.post(agent, at("/notice"), words).statusCode(201).extract().path("id");
  }

  private Map<String, Object> lawful(Instant start) {
    Map<String, Object> forLot = new LinkedHashMap<>(Map.of("lot", lot, "maximumPrice", 9_800_000, "bond", 200_000, "bondForms",
        List.of("TRANSFER", "CHEQUE", "BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY"), "performanceBondRate", 0.1));
    Map<String, Object> lawful = new HashMap<>(Map.of("offerFrom", start.plus(Duration.ofMinutes(5)).toString(), "offerUntil",
        start.plus(Duration.ofDays(8)).toString(), "bidDeadline", deadline.toString(), "openingAt", deadline.toString(), "validityDays", 90,
        "qualification", "WITH_BIDS", "consortia", true, "standardText", "标准施工招标文件(2007年版)", "methodPack", "reasonable-low-price",
        "methodChoices", "{}"));
    lawful.putAll(Map.of("decryptWindowMinutes", 60, "objectionWindowMinutes", 15, "remedy", "NONE", "countRule", "RECEIVED",
        "lots", List.of(forLot)));
    lawful.keySet().removeAll(terms.keySet());
    return lawful;
  }

  public void secure(String bidder) {
    scene.post(bidder, atLot("/bond"), Map.of("form", "TRANSFER", "amount", 200_000, "payer", account(bidder))).statusCode(200);
  }

  /** @param number of the guarantee, which the bank gives it */
  public void guarantee(String bidder, String number) {
    Map<String, Object> guarantee = Map.of("form", "BANK_GUARANTEE", "amount", 200_000, "payer", number, "validUntil", "2026-12-30");
    scene.post(bidder, atLot("/bond"), guarantee).statusCode(200);
  }

  /** The basic account of a bidder of the demonstration. */
  static String account(String bidder) {
    return "3901-100" + bidder.charAt(6);
  }

  public Path seal(String bidder) {
    return bidders.seal(CODES.get(bidder), new Bidders.Binding(code, 1, digest), PRICES.get(bidder), scene.now());
  }

  public ValidatableResponse submit(String bidder, Path file) {
    try {
      return scene.as(bidder).contentType(ContentType.BINARY).body(Files.readAllBytes(file)).put(atLot("/bid")).then();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bond and bid. @return the number of the receipt */
  public String bid(String bidder) {
    secure(bidder);
    Path file = seal(bidder);
    sealed.put(bidder, file);
    return submit(bidder, file).statusCode(200).body("act", equalTo("SUBMITTED")).extract().path("receipt");
  }

  /** Another price instead of the one that was submitted, or the first. */
  public ValidatableResponse replace(String bidder, String price) {
    Path file = bidders.seal(CODES.get(bidder), new Bidders.Binding(code, 1, digest), price, scene.now());
    sealed.put(bidder, file);
    return submit(bidder, file);
  }

  ValidatableResponse withdraw(String bidder) {
    sealed.remove(bidder);
    return scene.as(bidder).delete(atLot("/bid")).then();
  }

  ValidatableResponse clarify(String text) {
    return scene.post(agent, at("/document/addenda"), Map.of("text", text, "affectsBids", true));
  }

  /** With a reason, because stories share a clock and one may come to its opening late. */
  public ValidatableResponse open() {
    return scene.post(agent, at("/opening?reason=taken"));
  }

  public void release(String bidder) {
    ENVELOPES.forEach(envelope -> release(bidder, envelope).statusCode(200));
  }

  ValidatableResponse release(String bidder, String envelope) {
    byte[] released = bidders.release(CODES.get(bidder), sealed.get(bidder), envelope, scene.now());
    return scene.as(bidder).contentType(ContentType.BINARY).body(released).post(at("/opening/keys")).then();
  }

  ValidatableResponse show() {
    return scene.post(agent, at("/opening/prices"));
  }

  /** From the opening to its record: everybody decrypts, nobody objects. */
  public void openAll() {
    open().statusCode(200).body("stage", equalTo("DECRYPTING"));
    sealed.keySet().forEach(this::release);
    show().statusCode(200).body("stage", equalTo("SHOWN"));
    record();
  }

  /** Prices are shown, a bidder objects at once and is answered. @return the objection */
  public String object(String bidder) {
    show().statusCode(200);
    String objection = scene.post(bidder, at("/opening/objections"), Map.of("text", "唱标金额有误")).statusCode(200).extract().as(String.class);
    scene.post(agent, at("/opening/objections/" + objection + "/answer"), Map.of("text", "与投标函一致")).statusCode(204);
    return objection;
  }

  public void record() {
    scene.travelTo(scene.now().plus(Duration.ofMinutes(16)));
    scene.post(agent, at("/opening/record")).statusCode(200).body("stage", equalTo("RECORDED"));
  }

  /** The bids that were opened. */
  List<String> bids() {
    return scene.asVisitor().get(at("/opening/record")).then().statusCode(200).extract()
        .path("lots[0].bids.findAll { it.state == 'DECRYPTED' }.id");
  }

  /** Draws five experts; who comes has a seat. */
  public void draw() {
    Map<String, Object> wish = Map.of("experts", 5, "buyers", List.of(), "specialty", "市政工程", "nonce", NONCE);
    draw = scene.post(agent, atLot("/draws"), wish).statusCode(200).extract().as(String.class);
    scene.post(agent, at("/draws/" + draw), Map.of("nonce", "别的话")).statusCode(422);
    scene.post(agent, at("/draws/" + draw), Map.of("nonce", NONCE)).statusCode(200);
  }

  public String room() {
    return "/api/lots/" + lot + "/review";
  }

  public void checkIn() {
    for (String expert : IntStream.rangeClosed(1, 9).mapToObj(i -> "expert" + i).toList()) {
      if (scene.post(expert, room() + "/check-in").extract().statusCode() < 300) members.add(expert);
    }
    assertEquals(5, members.size());
    scene.post(members.get(0), room() + "/leader", Map.of("member", members.get(0))).statusCode(204);
  }

  void score(String member) {
    for (String bid : bids()) scene.as(member).body(Map.of("scores", Map.of())).put(room() + "/sheets/" + bid).then().statusCode(204);
  }

  void handIn(String member) {
    scene.post(member, room() + "/sheets").statusCode(204);
  }

  ValidatableResponse count() {
    return scene.post(members.get(0), room() + "/result");
  }

  void deliver() {
    members.forEach(member -> scene.post(member, room() + "/signatures", Map.of()).statusCode(204));
    scene.post(members.get(0), room() + "/delivery").statusCode(204);
  }

  /** From check-in to the delivered report. */
  public void judge() {
    checkIn();
    members.forEach(this::score);
    members.forEach(this::handIn);
    count().statusCode(200).body("outcome", equalTo("RANKED"));
    deliver();
  }

  /** @return the bids of the candidates, the first of them first */
  public List<String> candidates() {
    return scene.post(agent, atLot("/award/candidates")).statusCode(200).extract().path("candidates.bid");
  }

  ValidatableResponse win(String bid) {
    return scene.post(agent, atLot("/award/winner"), Map.of("bid", bid));
  }

  ValidatableResponse contract(String price) {
    return scene.post(agent, atLot("/award/contract"), Map.of("amount", price, "contractSha256", "a".repeat(64), "integritySha256", "b".repeat(64)));
  }

  List<String> bonds() {
    return scene.as(agent).get(at("/bonds")).then().statusCode(200).extract().path("id");
  }

  ValidatableResponse giveBack(String bond, String account) {
    return scene.post(agent, at("/bonds/" + bond + "/return"), Map.of("account", account));
  }

  /** Every bond back to the account it came from. */
  void giveBackAll() {
    bonds().forEach(this::giveBackAsPaid);
  }

  void giveBackAsPaid(String bond) {
    assertTrue(CODES.keySet().stream().anyMatch(bidder -> giveBack(bond, account(bidder)).extract().statusCode() == 200), bond);
  }

  /** The same project once more, after it failed. */
  Story again() {
    Story again = new Story(scene);
    again.entry.put("retenderOf", tender);
    return again;
  }

  public Story announced() {
    register();
    file();
    announce();
    return this;
  }

  private static Instant morning(Instant day) {
    return ZonedDateTime.ofInstant(day, ZoneId.of("Asia/Shanghai")).withHour(9).withMinute(30).withSecond(0).withNano(0).toInstant();
  }
}
