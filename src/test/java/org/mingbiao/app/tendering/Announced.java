package org.mingbiao.app.tendering;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.clock.Beijing;

/**
 * A project on its way to its announcement, as programs do it. The test acts as an agency and has set the clock to Monday,
 * 2026-03-02, 09:00. The document is offered from 2026-03-10 on, for the filing must lie five working days before.
 */
public final class Announced {
  public static final String DAY = "2026-03-02T09:00";
  public static final String DEADLINE = "2026-04-01T09:30";

  public final UUID id;
  public final UUID lot;
  public final Map<String, Object> terms = new HashMap<>();
  public final Map<String, Object> lotTerms = new HashMap<>();

  public Announced() {
    this(new Registered());
  }

  public Announced(Registered registered) {
    id = registered.now();
    lot = UUID.fromString(given().get("/api/tenders/" + id).then().extract().path("lots[0].id"));
    moment("offerFrom", "2026-03-10T09:00");
    moment("offerUntil", "2026-03-17T17:00");
    moment("bidDeadline", DEADLINE);
    moment("openingAt", DEADLINE);
    terms.put("validityDays", 90);
    terms.put("qualification", "WITH_BIDS");
    terms.put("consortia", true);
    terms.put("standardText", "标准设计施工总承包招标文件(2012年版)");
    terms.put("methodPack", "epc");
    terms.put("methodChoices", "{}");
    terms.put("decryptWindowMinutes", 60);
    terms.put("objectionWindowMinutes", 15);
    terms.put("remedy", "SECOND_WINDOW");
    terms.put("countRule", "RECEIVED");
    lotTerms.putAll(Map.of("lot", lot, "maximumPrice", 9_400_000, "bond", 150_000, "performanceBondRate", 0.1,
        "bondForms", List.of("TRANSFER", "CHEQUE", "BANK_GUARANTEE", "INSURANCE", "GUARANTEE_COMPANY")));
    terms.put("lots", List.of(lotTerms));
  }

  public Announced moment(String field, String beijing) {
    terms.put(field, LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant().toString());
    return this;
  }

  public Announced with(String field, Object value) {
    terms.put(field, value);
    return this;
  }

  public Response write() {
    return given().contentType(ContentType.JSON).body(terms).put("/api/tenders/" + id + "/document");
  }

  public UUID upload(String name, String text) {
    return UUID.fromString(given().contentType("application/octet-stream").queryParam("name", name)
        .body(text.getBytes(StandardCharsets.UTF_8)).post("/api/tenders/" + id + "/document/files").then().statusCode(200).extract().path("id"));
  }

  public Response file() {
    return given().contentType(ContentType.JSON).post("/api/tenders/" + id + "/document/filing");
  }

  public Response announce(Map<String, Object> more) {
    Map<String, Object> notice = new HashMap<>(Map.of("title", "城市家具采购安装工程总承包招标公告", "text", "一、项目概况\n二、投标人资格"));
    notice.putAll(more);
    return given().contentType(ContentType.JSON).body(notice).post("/api/tenders/" + id + "/notice");
  }

  /** Written, filed, and nothing announced yet. */
  public Announced filed() {
    write().then().statusCode(200);
    upload("招标文件.txt", "第一章 招标公告");
    file().then().statusCode(200);
    return this;
  }

  /** Announced. @return the notice */
  public UUID now() {
    filed();
    return UUID.fromString(announce(Map.of()).then().statusCode(201).extract().path("id"));
  }
}
