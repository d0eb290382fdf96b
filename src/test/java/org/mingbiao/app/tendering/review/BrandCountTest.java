package org.mingbiao.app.tendering.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Outcome;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Tender;

/** From the brand that a bid names to the count of the valid bidders (87号令 第三十一条). */
@QuarkusTest
class BrandCountTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject Clock clock;

  private OpenedTender opened(String... brands) {
    OpenedTender tender = OpenedTender.of(journal, store, World.PROCUREMENT, clock.instant());
    for (int i = 0; i < brands.length; i++) tender.branded(i, (9_000_000 + i) + ".00", brands[i]);
    return tender;
  }

  private static Outcome outcome(OpenedTender opened) {
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender tender = Tender.require(opened.id);
      List<Bid> bids = Count.bids(opened.lot);
      Contest contest = new Contest(Contest.FORMAT, "t", tender.lawDay, Subject.GOODS, new BigDecimal("9800000"), null, false, false, null, null,
          null, bids, null, null);
      return Evaluation.run(Packs.pack("government-lowest-price"), contest).outcome();
    });
  }

  @Test void threeBrandsAreThreeBidders() {
    assertEquals(Outcome.RANKED, outcome(opened("甲牌", "乙牌", "丙牌")));
  }

  @Test void twoBidsOfOneBrandLeaveTwoBiddersAndNoResult() {
    assertEquals(Outcome.FAILED, outcome(opened("甲牌", "Acme", "ACME ")));
  }

  @Test void everybodySeesTheBrandBesideThePrice() {
    OpenedTender tender = opened("甲牌", "乙牌", "丙牌");
    given().get("/tenders/" + tender.id + "/opening").then().statusCode(200).body(containsString("品牌：乙牌"));
  }
}
