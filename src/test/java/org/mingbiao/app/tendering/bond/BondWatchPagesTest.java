package org.mingbiao.app.tendering.bond;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;

/** The supervisor freezes bonds while an order lasts. */
@QuarkusTest
@TestSecurity(user = "gao", roles = "supervisor")
class BondWatchPagesTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  private OpenedTender tender;
  private UUID bond;

  @BeforeEach void open() {
    tender = OpenedTender.of(journal, store, World.ENGINEERING, SetClock.at("2026-03-30T09:30").instant());
    tender.bid(0, "9100000.00", "1");
    bond = QuarkusTransaction.requiringNew().call(() -> Bond.ofTender(tender.id).get(0).id);
  }

  private String page() {
    return "/supervisor/projects/" + tender.id + "/bonds";
  }

  private void stop() {
    form().formParam("reason", "涉嫌串通投标，正在调查").post("/supervisor/projects/" + tender.id + "/orders").then().statusCode(303);
  }

  private BondStage stage() {
    return QuarkusTransaction.requiringNew().call(() -> Bond.<Bond>findById(bond).stage);
  }

  @Test void freezesAndLetsGoUnderAnOrder() {
    stop();
    given().get(page()).then().statusCode(200).body(containsString(bond + "/freezing"));
    form().post(page() + "/" + bond + "/freezing").then().statusCode(303);
    assertEquals(BondStage.FROZEN, stage());
    given().get(page()).then().body(containsString(bond + "/thawing"));
    form().post(page() + "/" + bond + "/thawing").then().statusCode(303);
    assertEquals(BondStage.HELD, stage());
  }

  @Test void saysThatNothingCanBeFrozenWithoutAnOrder() {
    given().get(page()).then().statusCode(200).body(containsString("目前没有生效的暂停令")).body(not(containsString("/freezing")));
    form().post(page() + "/" + bond + "/freezing").then().statusCode(409);
    assertEquals(BondStage.HELD, stage());
  }
}
