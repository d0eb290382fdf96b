package org.mingbiao.app.tendering.award;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.opening.KeepRecord;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidMove;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;

/** A lot of which too few bids are left after its opening comes to a lawful end. */
@QuarkusTest
@TestSecurity(user = "agent", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class FailLotTest {
  private static final String REASON = "两家投标被否决，有效投标不足三家。";
  @Inject Journal journal;
  @Inject JournalReading entries;
  @Inject AttachmentStore store;
  @Inject KeepRecord records;
  private SetClock clock;
  private OpenedTender tender;
  private UUID first;

  @BeforeEach void open() {
    clock = SetClock.at("2026-03-31T09:30");
  }

  private void opened(World world, int bids) {
    tender = OpenedTender.of(journal, store, world, clock.instant());
    first = tender.bid(0, "9100000.00", "3901-1");
    for (int bidder = 1; bidder < bids; bidder++) tender.bid(bidder, "930000" + bidder + ".00", "3901-1" + bidder);
    clock.on(Duration.ofHours(1));
  }

  private void reject(UUID bid) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(Bid.require(bid).move(BidMove.REJECT, "GP_UNQUALIFIED")));
  }

  private ValidatableResponse fail(String reason) {
    return given().contentType(ContentType.JSON).body(Map.of("text", reason))
        .post("/api/tenders/" + tender.id + "/lots/" + tender.lot + "/award/failure").then();
  }

  private LotStage lot() {
    return QuarkusTransaction.requiringNew().call(() -> Tender.require(tender.id).lot(tender.lot).stage);
  }

  @Test void threeBidsGoOnAndTwoFailTheLot() {
    opened(World.PROCUREMENT, 3);
    records.keep(tender.id);
    fail(REASON).statusCode(409).body("type", equalTo("https://mingbiao.org/problems/bids-suffice"), "rule", equalTo("O02Q"),
        "min", equalTo(3), "given", equalTo(3));
    assertEquals(LotStage.OPENED, lot());
    reject(first);
    fail(REASON).statusCode(204);
    assertEquals(LotStage.FAILED, lot());
    assertEquals(Stage.CONCLUDED, QuarkusTransaction.requiringNew().call(() -> Tender.require(tender.id).stage));
  }

  @Test void theFailureIsJournalledAndPublishedWithItsReason() {
    opened(World.PROCUREMENT, 2);
    records.keep(tender.id);
    fail(REASON).statusCode(204);
    String failed = entries.of(tender.id).stream().filter(entry -> entry.type().equals("award.lot-failed")).findFirst().orElseThrow().payload();
    assertTrue(failed.contains(REASON), failed);
    QuarkusTransaction.requiringNew().run(() -> {
      Notice notice = Notice.<Notice>find("tender = ?1 and kind = ?2", tender.id, NoticeKind.EXCEPTION).singleResult();
      assertEquals(tender.lot, notice.lot);
      assertTrue(notice.text.contains(REASON), notice.text);
    });
  }

  @Test void itsBondsGoBack() {
    opened(World.PROCUREMENT, 2);
    records.keep(tender.id);
    String bond = given().get("/api/tenders/" + tender.id + "/bonds").then().extract().path("find { it.bidder == '投标人1建设有限公司' }.id");
    Map<String, Object> back = Map.of("account", "3901-1");
    String path = "/api/tenders/" + tender.id + "/bonds/" + bond + "/return";
    given().contentType(ContentType.JSON).body(back).post(path).then().statusCode(409);
    fail(REASON).statusCode(204);
    given().contentType(ContentType.JSON).body(back).post(path).then().statusCode(200).body("stage", equalTo("RETURNED"));
  }

  @Test void nothingFailsWithoutAReasonOrBeforeTheOpeningIsOnRecord() {
    opened(World.PROCUREMENT, 2);
    fail(REASON).statusCode(409).body("type", equalTo("https://mingbiao.org/problems/wrong-stage"));
    records.keep(tender.id);
    fail(" ").statusCode(400);
    assertEquals(LotStage.OPENED, lot());
  }

  @Test void inEngineeringTwoReceivedBidsAreForTheCommittee() {
    opened(World.ENGINEERING, 2);
    records.keep(tender.id);
    fail(REASON).statusCode(409).body("type", equalTo("https://mingbiao.org/problems/bids-suffice"), "rule", equalTo("O02"));
  }

  @Test void theAgencyIsAskedForItAndFindsItOnThePageOfTheResult() {
    opened(World.PROCUREMENT, 2);
    String page = "/tenders/" + tender.id + "/award";
    given().get(page).then().statusCode(200).body(not(containsString("/failure")));
    records.keep(tender.id);
    given().get("/agent").then().statusCode(200).body(containsString(page));
    given().get(page).then().statusCode(200).body(containsString(page + "/lots/" + tender.lot + "/failure"));
    form().formParam("reason", REASON).post(page + "/lots/" + tender.lot + "/failure").then().statusCode(303);
    assertEquals(LotStage.FAILED, lot());
    given().get(page).then().body(not(containsString("/failure")));
  }
}
