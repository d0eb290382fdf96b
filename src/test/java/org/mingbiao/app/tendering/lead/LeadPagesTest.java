package org.mingbiao.app.tendering.lead;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;

/** What the supervisor reads of the papers of opened bids on a real database, and what stays without a lead. */
@QuarkusTest
@TestSecurity(user = "gao", roles = "supervisor")
class LeadPagesTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  private OpenedTender tender;
  private UUID one;
  private UUID other;
  private UUID third;

  @BeforeEach void open() {
    SetClock clock = SetClock.at("2026-03-30T09:30");
    tender = OpenedTender.of(journal, store, World.ENGINEERING, clock.instant());
    one = tender.bid(0, "9100000.00", "1");
    other = tender.bid(1, "9300000.00", "2");
    third = tender.bid(2, "9400000.00", "3");
  }

  private void text(UUID bid, String text) {
    tender.file(bid, "bid-tech", "技术标.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A document as an office program writes it. */
  private static byte[] document(String author, String root, String text) {
    Map<String, String> parts = Map.of("docProps/core.xml", "<cp xmlns:dc='d'><dc:creator>" + author + "</dc:creator></cp>",
        "word/settings.xml", "<w:s xmlns:w='w'><w:rsids><w:rsidRoot w:val='" + root + "'/></w:rsids></w:s>",
        "word/document.xml", "<w:d xmlns:w='w'><w:p><w:t>" + text + "</w:t></w:p></w:d>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ValidatableResponse leads() {
    return given().get("/api/supervisor/projects/" + tender.id + "/leads").then().statusCode(200);
  }

  @Test void honestBidsGiveNoLead() {
    text(one, "本公司投标人1建设有限公司，电话 13912345678");
    text(other, "本公司投标人2建设有限公司，电话 13912345679");
    leads().body("opened", equalTo(true)).body("lots[0].bids", equalTo(3)).body("lots[0].leads", empty());
  }

  @Test void oneOriginOfTwoFilesIsALeadWithItsInnocentExplanation() {
    tender.file(one, "bid-tech", "技术标.docx", document("窦燕丰", "00DC70EB", "甲"));
    tender.file(other, "bid-tech", "技术标.docx", document("窦燕丰", "00DC70EB", "乙"));
    leads().body("lots[0].leads.sign", contains("FILE_NUMBER", "FILE_AUTHOR")).body("lots[0].leads[0].article", containsString("第四十条第一项"))
        .body("lots[0].leads[0].sides[0].evidence[0].value", equalTo("00DC70EB"));
    given().get("/supervisor/projects/" + tender.id + "/leads").then().statusCode(200).body(containsString("00DC70EB"))
        .body(containsString("可能的无辜解释")).body(containsString("58 对诚实的投标")).body(containsString("线索不是认定"));
  }

  @Test void whatTheTenderersOwnTemplateHoldsIsNoLead() {
    byte[] template = document("招标人", "00DC70EB", "招标文件");
    tender.file(tender.id, "tender-document", "招标文件.docx", template);
    tender.file(one, "bid-tech", "技术标.docx", document("甲", "00DC70EB", "甲"));
    tender.file(other, "bid-tech", "技术标.docx", document("乙", "00DC70EB", "乙"));
    leads().body("lots[0].leads", empty());
  }

  @Test void oneMachineOneManagerAndAnothersNameAreLeads() {
    byte[] machine = "{\"machine\":\"8C-16-45-AB-CD-EF\",\"disk\":\"WD-1\"}".getBytes(StandardCharsets.UTF_8);
    tender.file(one, "bid-tech", "environment.json", machine);
    tender.file(third, "bid-tech", "environment.json", machine);
    text(one, "项目经理 身份证号 33020119800101123X");
    text(third, "项目经理 身份证号 33020119800101123X，投标人1建设有限公司承诺");
    leads().body("lots[0].leads.sign", hasItems("MACHINE", "MEMBER", "ANOTHERS_NAME"));
  }

  @Test void aFileThatIsNotWhatItsNameSaysIsReadOverAndHarmsNothing() {
    tender.file(one, "bid-tech", "技术标.docx", "no archive".getBytes(StandardCharsets.UTF_8));
    tender.file(other, "bid-tech", "技术标.pdf", "no pdf".getBytes(StandardCharsets.UTF_8));
    leads().body("lots[0].leads", empty());
  }

  @Test void thePageSaysOfATenderWithoutLeadsThatThisMeansNothing() {
    given().get("/supervisor/projects/" + tender.id + "/leads").then().statusCode(200).body(containsString("没有发现线索，不等于没有串通"))
        .body(not(containsString("据此立案")));
  }
}
