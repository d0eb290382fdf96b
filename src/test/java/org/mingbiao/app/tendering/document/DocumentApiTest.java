package org.mingbiao.app.tendering.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.project.Foreign;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.document.Download;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.project.Tender;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class DocumentApiTest {
  @Inject BlindLedger ledger;
  SetClock clock;

  @BeforeEach void begin() {
    clock = SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    Units.known(Units.BIDDER, "甬建集团", PartyKind.BIDDER);
  }

  private Response clarify(UUID tender, boolean affects, Map<String, Object> more) {
    Map<String, Object> wish = new HashMap<>(Map.of("text", "更正第三章第二节", "affectsBids", affects));
    wish.putAll(more);
    return given().contentType(ContentType.JSON).body(wish).post("/api/tenders/" + tender + "/document/addenda");
  }

  @Test void makesAVersionOfEveryWritingAndFilesWhatIsThere() {
    Announced tender = new Announced();
    String first = tender.write().then().statusCode(200).body("number", equalTo(1)).extract().path("digest");
    tender.upload("图纸.txt", "一层平面");
    tender.file().then().statusCode(200).body("number", equalTo(2)).body("filedAt", equalTo("2026-03-02T01:00:00Z"))
        .body("files", hasSize(1)).body("digest", not(first));
    given().get("/api/tenders/" + tender.id).then().body("stage", equalTo("FILED"));
  }

  @Test void filesAgainWhatIsWrittenAfterAFilingAndNothingOnceItIsAnnounced() {
    Announced tender = new Announced().filed();
    tender.write().then().statusCode(200).body("filedAt", equalTo(null));
    tender.announce(Map.of()).then().statusCode(409).body("field", equalTo("document"));
    tender.file().then().statusCode(200);
    tender.upload("补充图纸.txt", "二层平面");
    tender.announce(Map.of()).then().statusCode(409);
    tender.file().then().statusCode(200).body("files", hasSize(2));
    tender.announce(Map.of()).then().statusCode(201);
    tender.write().then().statusCode(409);
    tender.file().then().statusCode(409);
  }

  @Test void filesNoDocumentWithoutAFile() {
    Announced tender = new Announced();
    tender.write().then().statusCode(200);
    tender.file().then().statusCode(400).body("field", equalTo("file"));
  }

  @Test void namesTheTermTheRuleAndTheArticle() {
    Announced tender = new Announced();
    tender.lotTerms.put("bond", 190_000.01);
    tender.write().then().statusCode(422).body("field", equalTo("lots[0].bond"), "rule", equalTo("S26C"), "article", containsString("第二十六条"));
    tender.lotTerms.put("bond", 190_000);
    tender.lotTerms.put("minimumPrice", 1);
    tender.write().then().statusCode(422).body("rule", equalTo("S27N"));
    tender.lotTerms.remove("minimumPrice");
    tender.with("methodPack", "government-lowest-price").write().then().statusCode(422).body("field", equalTo("methodPack"));
    tender.with("methodPack", "epc").write().then().statusCode(200);
  }

  @Test void takesAFileAwayUntilItIsFiled() {
    Announced tender = new Announced();
    UUID file = tender.upload("错.txt", "错");
    given().delete("/api/tenders/" + tender.id + "/document/files/" + file).then().statusCode(204);
    given().delete("/api/tenders/" + tender.id + "/document/files/" + file).then().statusCode(404);
  }

  @Test void movesTheDeadlineWhenAClarificationComesFourteenDaysAndTwentyThreeHoursBefore() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    clock.to("2026-03-17T10:30");
    clarify(tender.id, true, Map.of()).then().statusCode(200).body("deadlineBefore", equalTo("2026-04-01T01:30:00Z"),
        "deadlineAfter", equalTo("2026-04-02T01:30:00Z"));
    given().get("/api/tenders/" + tender.id).then().body("bidDeadline", equalTo("2026-04-02T01:30:00Z"));
    given().get("/api/tenders/" + tender.id + "/document").then().body("number", equalTo(3), "terms.bidDeadline", equalTo("2026-04-02T01:30:00Z"),
        "terms.openingAt", equalTo("2026-04-02T01:30:00Z"));
    given().get("/notices/" + notice).then().body(containsString("第 1 号澄清修改公告")).body(containsString("2026-04-02 09:30"));
    given().get("/api/notices/" + notice).then().body("openUntil", equalTo("2026-04-02T01:30:00Z"));
  }

  @Test void keepsTheDeadlineWhenAClarificationComesFifteenDaysBefore() {
    Announced tender = new Announced();
    tender.now();
    clock.to("2026-03-17T09:30");
    clarify(tender.id, true, Map.of()).then().body("deadlineAfter", equalTo("2026-04-01T01:30:00Z"));
  }

  @Test void keepsTheDeadlineWhenAClarificationAffectsNoBid() {
    Announced tender = new Announced();
    tender.now();
    clock.to("2026-03-31T09:30");
    clarify(tender.id, false, Map.of()).then().body("deadlineAfter", equalTo("2026-04-01T01:30:00Z"));
  }

  @Test void movesTheEndOfApplicationsWhenAClarificationComesTooLateForThem() {
    Announced tender = new Announced().with("qualification", "BEFORE_BIDS").moment("applicationUntil", "2026-03-24T17:00");
    tender.now();
    clock.to("2026-03-23T09:00");
    clarify(tender.id, true, Map.of()).then().statusCode(200);
    given().get("/api/tenders/" + tender.id + "/document").then().body("terms.applicationUntil", equalTo("2026-03-26T09:00:00Z"));
  }

  @Test void refusesADeadlineThatIsTooNear() {
    Announced tender = new Announced();
    tender.now();
    clock.to("2026-03-20T09:30");
    clarify(tender.id, true, Map.of("deadline", "2026-04-04T01:29:59Z")).then().statusCode(422).body("rule", equalTo("T04"),
        "earliest", equalTo("2026-04-04T01:30:00Z"));
    given().get("/api/tenders/" + tender.id + "/document/addenda").then().body("", hasSize(0));
  }

  @Test void answersAQuestionForEverybodyWithoutSayingWhoAsked() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    ask(tender.id, "防腐年限是多少?");
    given().get("/api/tenders/" + tender.id + "/document/questions").then().body("", hasSize(1)).body("[0].answer", equalTo(null));
    given().get("/agent").then().body(containsString("1 个问题待答复"));
    clarify(tender.id, false, Map.of("answers", Map.of("1", "15 年"))).then().statusCode(200);
    given().get("/notices/" + notice).then().body(containsString("15 年")).body(containsString("防腐年限是多少"));
  }

  private static void ask(UUID tender, String text) {
    QuarkusTransaction.requiringNew().run(() -> {
      Tender locked = Tender.locked(tender);
      Question.ask(locked, Question.nextNumber(tender), text, locked.announcedAt).persist();
    });
  }

  @Test @TestSecurity(user = "lin", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void letsABidderAskAndSeeNothingOfOthersQuestionsBeforeTheirAnswer() {
    UUID tender = Foreign.announced(Units.AGENCY, clock.instant());
    given().contentType(ContentType.JSON).body(Map.of("text", "问")).post("/api/tenders/" + tender + "/document/questions").then().statusCode(201);
    form().formParam("text", "再问").post("/tenders/" + tender + "/document/question").then().statusCode(303);
    given().get("/tenders/" + tender + "/document/question").then().statusCode(200);
    given().get("/tenders/" + tender + "/document/asked").then().statusCode(200);
    given().get("/api/tenders/" + tender + "/document/questions").then().body("", hasSize(0));
    given().contentType(ContentType.JSON).body(Map.of("text", " ")).post("/api/tenders/" + tender + "/document/questions").then().statusCode(400);
    given().contentType(ContentType.JSON).body(Map.of("text", "t", "affectsBids", true)).post("/api/tenders/" + tender + "/document/addenda")
        .then().statusCode(403);
  }

  @Test @TestSecurity void givesAnybodyTheDocumentAndNotesItBlind() {
    UUID tender = Foreign.announced(Units.AGENCY, clock.instant());
    UUID file = Foreign.file(tender, "招标文件.pdf", "全文");
    given().get("/tenders/" + tender + "/document/files/" + file).then().statusCode(200).body(equalTo("全文"))
        .header("Content-Disposition", containsString("attachment; filename*=UTF-8''%E6%8B%9B"));
    given().get("/api/tenders/" + tender + "/document/files/" + file).then().statusCode(200);
    given().get("/api/tenders/" + tender + "/document/files/" + UUID.randomUUID()).then().statusCode(404);
    given().get("/api/tenders/" + tender + "/document").then().statusCode(200);
    assertEquals(2, QuarkusTransaction.requiringNew().call(() -> ledger.read(BlindBook.DOWNLOADS, tender, Download.class)).size());
  }

  @Test @TestSecurity void givesNobodyADocumentBeforeItsAnnouncement() {
    UUID tender = Foreign.tender(Units.AGENCY);
    UUID file = Foreign.file(tender, "招标文件.pdf", "全文");
    given().get("/tenders/" + tender + "/document/files/" + file).then().statusCode(404);
    given().get("/api/tenders/" + tender + "/document").then().statusCode(404);
    given().get("/api/tenders/" + tender + "/document/addenda").then().statusCode(404);
  }

  @Test void letsNoOtherAgencyTouchADocument() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    given().contentType(ContentType.JSON).body(new Announced().terms).put("/api/tenders/" + foreign + "/document").then().statusCode(404);
    given().contentType(ContentType.JSON).post("/api/tenders/" + foreign + "/document/filing").then().statusCode(404);
    given().get("/api/tenders/" + foreign + "/document").then().statusCode(404);
    given().get("/tenders/" + foreign + "/document").then().statusCode(404);
    clarify(foreign, false, Map.of()).then().statusCode(404);
  }
}
