package org.mingbiao.app.tendering.award;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.PassedOver;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.Tender;

/** Every act of an award that the public must read is a notice, found in the list, the feed and the interface. */
@QuarkusTest
class AwardNoticesTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject AwardLot awardLot;
  @Inject AwardNotices notices;
  private OpenedTender tender;
  private UUID first;
  private UUID second;

  private void awarded(World world) {
    tender = OpenedTender.of(journal, store, world, SetClock.at("2026-03-30T09:30").instant());
    first = tender.bid(0, "9100000.00", "1");
    second = tender.bid(1, "9300000.00", "2");
    tender.award(first, second);
  }

  private void publiciseAgain() {
    QuarkusTransaction.requiringNew().run(() -> notices.candidates(Tender.require(tender.id), Award.require(tender.lot)));
  }

  private List<Notice> of(NoticeKind kind) {
    return QuarkusTransaction.requiringNew().call(() -> Notice.of(tender.id).stream().filter(notice -> notice.kind == kind).toList());
  }

  @Test void theCandidatesAreReadInTheirOrder() {
    awarded(World.ENGINEERING);
    publiciseAgain();
    Notice notice = of(NoticeKind.CANDIDATES).get(0);
    assertEquals(tender.title + "中标候选人公示", notice.title);
    assertEquals(tender.lot, notice.lot);
    assertTrue(notice.text.indexOf("第 1 名：投标人1建设有限公司；投标报价 9,100,000.00 元") < notice.text.indexOf("第 2 名：投标人2建设有限公司"), notice.text);
    assertTrue(notice.text.contains("公示截止时间：2026-03-30 09:30:00"), notice.text);
  }

  @Test void governmentProcurementKnowsNoPublicityOfCandidates() {
    awarded(World.PROCUREMENT);
    publiciseAgain();
    assertEquals(List.of(), of(NoticeKind.CANDIDATES));
  }

  @Test void everyWinnerThatIsFixedIsANoticeOfTheResult() {
    awarded(World.ENGINEERING);
    SetClock.at("2026-04-08T10:00");
    awardLot.reopen(tender.lot, PassedOver.GAVE_UP);
    awardLot.fix(tender.lot, second);
    Notice notice = of(NoticeKind.RESULT).get(0);
    assertEquals(tender.title + "中标结果公告", notice.title);
    assertTrue(notice.text.contains("中标人：投标人2建设有限公司\n中标价：9,300,000.00 元"), notice.text);
  }

  @Test void theContractIsANoticeInListFeedAndInterface() {
    awarded(World.PROCUREMENT);
    SetClock.at("2026-04-08T10:00");
    awardLot.sendLetter(tender.lot);
    awardLot.sign(tender.lot, new Award.Contract(QuarkusTransaction.requiringNew().call(() -> Award.<Award>findById(tender.lot).price), "b".repeat(64), null));
    Notice notice = of(NoticeKind.CONTRACT).get(0);
    String code = notice.code;
    given().queryParam("q", code).queryParam("kind", "CONTRACT").get("/notices").then().statusCode(200).body(containsString(tender.title + "政府采购合同公告"));
    given().queryParam("q", code).queryParam("kind", "CONTRACT").get("/notices/feed").then().statusCode(200).body(containsString("政府采购合同公告"));
    given().queryParam("q", code).queryParam("kind", "CONTRACT").get("/api/notices").then().statusCode(200).body("count", equalTo(1));
    given().get("/api/notices/" + notice.id).then().body("text", equalTo(notice.text), "sha256", equalTo(notice.wording().sha256()));
  }
}
