package org.mingbiao.app.paper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.page.Forms;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.bid.BidEntry;
import org.mingbiao.tendering.bid.SealedFile;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

@QuarkusTest
@TestSecurity(user = "shen", roles = {"agent", "bidder"}, attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class PaperPagesTest {
  @Inject BlindLedger ledger;
  @Inject LawBook law;
  @Inject AgroalDataSource database;
  SetClock clock;
  UUID party;

  @BeforeEach void begin() {
    clock = SetClock.at(Announced.DAY);
    party = Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
  }

  static Response file(UUID tender, String kind, UUID subject) {
    return given().get("/tenders/" + tender + "/papers/" + kind + "/" + subject);
  }

  static byte[] bytes(UUID tender, String kind, UUID subject) {
    return file(tender, kind, subject).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  static String number(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentInformation().getSubject();
    }
  }

  @Test void givesANoticeAsPaperUnderItsChineseName() throws IOException {
    Announced tender = new Announced();
    UUID notice = tender.now();
    given().get("/notices/" + notice).then().body(containsString("/tenders/" + tender.id + "/papers/notice/" + notice));
    Response answer = file(tender.id, "notice", notice);
    String name = answer.then().statusCode(200).extract().header("Content-Disposition").replaceAll(".*filename\\*=UTF-8''", "");
    assertEquals("城市家具采购安装工程总承包招标公告.pdf", URLDecoder.decode(name, StandardCharsets.UTF_8));
    String read = text(answer.asByteArray());
    assertTrue(read.contains("城市家具采购安装工程总承包招标公告") && read.contains("一、项目概况"), read);
    assertTrue(read.contains("10,000,000.00 元") && read.contains("2026-03-02 09:00:00"), read);
  }

  @Test void issuesTheSamePaperOnceAndTheSameForPrograms() {
    Announced tender = new Announced();
    UUID notice = tender.now();
    byte[] first = bytes(tender.id, "notice", notice);
    clock.to("2026-03-09T09:00");
    assertArrayEquals(first, bytes(tender.id, "notice", notice));
    assertArrayEquals(first, given().get("/api/tenders/" + tender.id + "/papers/notice/" + notice).asByteArray());
  }

  @Test void saysWhatWasIssuedUnderANumber() throws IOException {
    Announced tender = new Announced();
    byte[] pdf = bytes(tender.id, "notice", tender.now());
    String number = number(pdf);
    given().get("/papers/" + number).then().statusCode(200).body(containsString("由本平台出具")).body(containsString(Sheet.sha256(pdf)))
        .body(containsString("城市家具采购安装工程总承包招标公告")).body(containsString("现行版本"));
    given().get("/api/papers/" + number).then().statusCode(200).body("sha256", equalTo(Sheet.sha256(pdf)), "replacedBy", nullValue(),
        "verdict", equalTo("NOT_COMPARED"), "kind", equalTo("NOTICE"));
    assertTrue(text(pdf).replaceAll("\\s", "").contains("/papers/" + number));
  }

  @Test void tellsAGenuineFileFromOneWithAByteChanged() throws IOException {
    Announced tender = new Announced();
    byte[] pdf = bytes(tender.id, "notice", tender.now());
    String place = "/papers/" + number(pdf);
    Forms.upload("file", "公告.pdf", pdf).post(place).then().statusCode(200).body(containsString("文件真实"));
    pdf[pdf.length / 2] ^= 1;
    Forms.upload("file", "公告.pdf", pdf).post(place).then().statusCode(200).body(containsString("文件不符"));
    given().queryParam("sha256", Sheet.sha256(pdf)).get("/api" + place).then().body("verdict", equalTo("ALTERED"));
  }

  @Test void findsAPaperByItsFileAloneAndSaysWhenItKnowsNone() throws IOException {
    Announced tender = new Announced();
    byte[] pdf = bytes(tender.id, "notice", tender.now());
    Forms.upload("file", "公告.pdf", pdf).post("/papers").then().statusCode(200).body(containsString("文件真实"));
    given().queryParam("sha256", "0".repeat(64)).get("/papers").then().statusCode(404).body(containsString("未出具过这份文书"));
    given().get("/papers/NO-SUCH-G1").then().statusCode(404).body(containsString("NO-SUCH-G1"));
    given().get("/api/papers/NO-SUCH-G1").then().statusCode(404);
    given().queryParam("number", number(pdf)).get("/papers").then().statusCode(200).body(containsString("由本平台出具"));
  }

  @Test void replacesAPaperByANewEditionWhenTheRecordChanged() throws IOException, SQLException {
    Announced tender = new Announced();
    UUID notice = tender.now();
    byte[] first = bytes(tender.id, "notice", notice);
    try (var connection = database.getConnection(); var update = connection.prepareStatement("update notice set text = text || ? where id = ?")) {
      update.setString(1, "\n三、更正");
      update.setObject(2, notice);
      update.executeUpdate();
    }
    given().get("/papers/" + number(first)).then().body(containsString("记录已变更"));
    byte[] second = bytes(tender.id, "notice", notice);
    assertEquals(number(first) + "-2", number(second));
    assertTrue(text(second).contains("本件替代 " + number(first)));
    given().get("/papers/" + number(first)).then().body(containsString("已被新版本替代")).body(containsString(number(second)));
    given().queryParam("sha256", Sheet.sha256(first)).get("/api/papers/" + number(first)).then().body("verdict", equalTo("GENUINE"),
        "replacedBy", equalTo(number(second)));
  }

  /** A receipt in the ledger as a submission leaves it. */
  UUID receipt(Announced tender) {
    UUID number = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> {
      Tender locked = Tender.locked(tender.id);
      var file = new SealedFile("a".repeat(64), 4711, "b".repeat(64), "c".repeat(32), locked.code, 1, Units.AGENCY, "d".repeat(64), "SM", "e".repeat(64));
      ledger.add(BlindBook.BIDS, tender.id, new BidEntry(BidEntry.Act.SUBMITTED, UUID.randomUUID(), tender.lot, party, List.of(), null, file,
          clock.instant(), number));
    });
    return number;
  }

  @Test void confirmsNothingOfAReceiptButItsDigestBeforeTheOpening() throws IOException {
    Announced tender = new Announced();
    tender.now();
    UUID receipt = receipt(tender);
    given().get("/papers/" + receipt).then().statusCode(404);
    byte[] pdf = bytes(tender.id, "receipt", receipt);
    String read = text(pdf);
    assertTrue(read.contains("甬信招标代理有限公司") && read.contains("2026-03-02 09:00:00"), read);
    given().get("/papers/" + receipt).then().statusCode(200).body(containsString("开标前保密"))
        .body(not(containsString("甬信招标代理有限公司"))).body(not(containsString("城市家具"))).body(not(containsString("2026-03-02 09:00")));
    given().queryParam("sha256", Sheet.sha256(pdf)).get("/api/papers/" + receipt).then()
        .body("verdict", equalTo("GENUINE"), "title", nullValue(), "issuedAt", nullValue(), "sha256", nullValue(), "facts", equalTo(List.of()));
    given().queryParam("sha256", Sheet.sha256(pdf)).get("/papers").then().statusCode(404);
  }

  @Test void showsAReceiptFromTheOpeningOn() throws IOException {
    Announced tender = new Announced();
    tender.now();
    UUID receipt = receipt(tender);
    byte[] pdf = bytes(tender.id, "receipt", receipt);
    clock.to(Announced.DEADLINE);
    QuarkusTransaction.requiringNew().run(() -> {
      Tender locked = Tender.locked(tender.id);
      Opening.start(locked, TenderDocument.current(tender.id).terms, TenderLaw.of(law, locked), clock.instant()).persist();
    });
    given().get("/papers/" + receipt).then().statusCode(200).body(containsString("甬信招标代理有限公司")).body(containsString(Sheet.sha256(pdf)));
    assertArrayEquals(pdf, bytes(tender.id, "receipt", receipt));
  }

  @Test @TestSecurity(user = "li", roles = {"agent", "bidder"}, attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
  void keepsNoWordOfAReceiptInTheDatabase() throws SQLException {
    Announced tender = new Announced();
    tender.now();
    UUID receipt = receipt(tender);
    bytes(tender.id, "receipt", receipt);
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      for (String table : List.of("paper", "journal", "blind_entry", "attachment")) {
        var rows = statement.executeQuery("select count(*) from " + table + " where " + table + "::text like '%" + receipt + "%' or "
            + table + "::text like '%" + receipt.toString().replace("-", "") + "%'");
        rows.next();
        assertEquals(0, rows.getInt(1), table);
      }
    }
  }

  @Test @TestSecurity(user = "wang", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void givesAReceiptToNobodyElse() {
    Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    file(UUID.randomUUID(), "receipt", UUID.randomUUID()).then().statusCode(404);
    file(UUID.randomUUID(), "report", UUID.randomUUID()).then().statusCode(404);
    file(UUID.randomUUID(), "minutes", UUID.randomUUID()).then().statusCode(404);
  }

  @Test void hasNoOpeningRecordBeforeItIsKept() {
    Announced tender = new Announced();
    tender.now();
    file(tender.id, "record", tender.id).then().statusCode(404);
    file(tender.id, "letter", tender.lot).then().statusCode(404);
    file(tender.id, "report", tender.lot).then().statusCode(404);
  }

  @Test void speaksEnglishAroundAChinesePaper() throws IOException {
    Announced tender = new Announced();
    byte[] pdf = bytes(tender.id, "notice", tender.now());
    given().cookie("lang", "en").get("/papers/" + number(pdf)).then().body(containsString("Issued by this platform")).body(containsString("招标人"));
    assertFalse(text(pdf).contains("Page 1"));
  }

  @Test void datesAPaperByTheRecordAndNotByThePrinting() throws IOException {
    Announced tender = new Announced();
    UUID notice = tender.now();
    clock.to("2026-03-20T09:00");
    try (PDDocument document = Loader.loadPDF(bytes(tender.id, "notice", notice))) {
      assertEquals(Instant.parse("2026-03-02T01:00:00Z"), document.getDocumentInformation().getCreationDate().toInstant());
    }
  }
}
