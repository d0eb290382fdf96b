package org.mingbiao.app.tendering.bond;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;

/** The supervisor's order holds a bond where it is. */
@QuarkusTest
@TestSecurity(user = "gao", roles = "supervisor")
class FrozenBondTest {
  @Inject Journal journal;
  @Inject AttachmentStore store;
  private UUID tender;
  private UUID bond;

  @BeforeEach void secure() {
    OpenedTender opened = OpenedTender.of(journal, store, World.ENGINEERING, SetClock.at("2026-03-30T09:30").instant());
    UUID bid = opened.bid(0, "9100000.00", "3901-1001");
    tender = opened.id;
    bond = QuarkusTransaction.requiringNew().call(() -> Bond.<Bond>find("party = ?1 and lot = ?2", Bid.require(bid).party, opened.lot)
        .<Bond>firstResult().id);
  }

  private ValidatableResponse post(String act) {
    return given().contentType(ContentType.JSON).body(Map.of("order", UUID.randomUUID())).post("/api/tenders/" + tender + "/bonds/" + bond + act).then();
  }

  @Test void anOrderFreezesItAndAnotherThawsIt() {
    post("/freeze").statusCode(200).body("stage", equalTo("FROZEN"));
    post("/thaw").statusCode(200).body("stage", equalTo("HELD"));
  }

  @Test void whatIsFrozenIsNotFrozenTwiceNorThawedTwice() {
    post("/thaw").statusCode(409);
    post("/freeze").statusCode(200);
    post("/freeze").statusCode(409);
  }
}
