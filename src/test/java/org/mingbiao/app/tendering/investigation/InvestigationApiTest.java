package org.mingbiao.app.tendering.investigation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BOND_FORFEIT_UNFOUNDED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.tendering.OpenedTender;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.bond.SettleBond;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyStatus;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.award.AwardStage;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.lead.Item;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Tender;

/** A case on a real database: two of three bids paid by one account, one of the two awarded. */
@QuarkusTest
class InvestigationApiTest {
  private static final String PAYER = "3901-1001";
  @Inject Journal journal;
  @Inject JournalReading entries;
  @Inject AttachmentStore store;
  @Inject SettleBond bonds;
  @Inject Investigate investigate;
  @Inject ServeDecision decisions;
  @Inject StateCase statements;
  private SetClock clock;
  private OpenedTender tender;
  private UUID winner;
  private UUID partner;
  private UUID honest;

  @BeforeEach void open() {
    clock = SetClock.at("2026-03-30T09:30");
    tender = OpenedTender.of(journal, store, World.ENGINEERING, clock.instant());
    winner = tender.bid(0, "9100000.00", PAYER);
    partner = tender.bid(1, "9300000.00", PAYER);
    honest = tender.bid(2, "9400000.00", "3901-1003");
    tender.award(winner, honest, partner);
    clock.on(Duration.ofDays(1));
  }

  private Decision decision() {
    return new Decision(Item.SAME_PAYER, null, "两家的投标保证金由同一账户转出。",
        Stream.of(winner, partner).map(bid -> new Penalty(bid, null, new BigDecimal("50000.00"), 12)).toList());
  }

  private UUID opened() {
    var suspicion = new Investigate.Suspicion(tender.id, tender.lot, Origin.REPORT, null, List.of(winner, partner), "收到举报", List.of());
    return investigate.open(suspicion, List.of("gao", "lin"), "gao").id;
  }

  /** Told, silent through the term, found and served. */
  private UUID served() {
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    clock.on(Duration.ofDays(10));
    investigate.find(id, decision(), "gao");
    decisions.serve(id);
    return id;
  }

  private static UUID party(UUID bid) {
    return read(() -> Bid.require(bid).party);
  }

  private static <T> T read(Callable<T> what) {
    return QuarkusTransaction.requiringNew().call(what);
  }

  private static UUID bondOf(UUID bid) {
    return read(() -> Bond.<Bond>find("party = ?1 and lot = ?2", Bid.require(bid).party, Bid.require(bid).lot).<Bond>firstResult().id);
  }

  private ValidatableResponse post(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/investigations" + path).then();
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor")
  void aLeadBecomesACaseAndADecisionByTheSupervisorsProgram() {
    String lead = given().get("/api/supervisor/projects/" + tender.id + "/leads").then().statusCode(200)
        .body("lots[0].leads.sign", contains("PAYER")).body("lots[0].leads[0].article", containsString("第四十条第六项"))
        .body("lots[0].leads[0].sides.bid", contains(winner.toString(), partner.toString())).extract().path("lots[0].leads[0].key");
    Map<String, Object> opening = Map.of("tender", tender.id, "lot", tender.lot, "origin", "LEAD", "lead", lead, "bids", List.of(winner, partner),
        "text", "保证金付款账户相同", "handlers", List.of("gao", "lin"));
    String id = post("", opening).statusCode(200).body("entries.act", contains("SUSPICION", "EVIDENCE", "EVIDENCE"))
        .body("entries[1].text", containsString(PAYER)).extract().path("id");
    Map<String, Object> laid = Map.of("item", "SAME_PAYER", "grounds", "同一账户转出", "penalties", List.of(Map.of("bid", winner, "barMonths", 0),
        Map.of("bid", partner, "barMonths", 0)));
    post("/" + id + "/notice", laid).statusCode(204);
    post("/" + id + "/decision", laid).statusCode(422).body("type", equalTo("https://mingbiao.org/problems/statement-pending")).body("rule", equalTo("K11"));
    clock.on(Duration.ofDays(10));
    post("/" + id + "/decision", laid).statusCode(204);
    post("/" + id + "/service", Map.of()).statusCode(204);
    given().get("/api/investigations/" + id).then().body("stage", equalTo("SERVED")).body("effects.bid", contains("REJECTED", "REJECTED"));
    post("/" + id + "/publication", Map.of()).statusCode(422).body("rule", equalTo("K16"));
  }

  @Test void aServedDecisionVoidsBidsAndAwardAndLetsTheBondBeKept() {
    RefusedException early = assertThrows(RefusedException.class, () -> bonds.keep(tender.id, bondOf(winner), KeepGround.DECIDED_MISCONDUCT));
    assertEquals(BOND_FORFEIT_UNFOUNDED, early.refusal);
    served();
    assertEquals(BidStage.REJECTED, read(() -> Bid.require(winner).stage));
    assertEquals(BidStage.DECRYPTED, read(() -> Bid.require(honest).stage));
    assertEquals(AwardStage.REOPENED, read(() -> Award.require(tender.lot).stage));
    assertEquals(LotStage.PUBLICISED, read(() -> Tender.require(tender.id).lot(tender.lot).stage));
    assertTrue(read(() -> Award.require(tender.lot).isCandidate(honest)));
    assertFalse(read(() -> Award.require(tender.lot).isCandidate(partner)));
    assertEquals(PartyStatus.BARRED, read(() -> Party.require(Bid.require(partner).party).status));
    bonds.keep(tender.id, bondOf(winner), KeepGround.DECIDED_MISCONDUCT);
    assertEquals(BondStage.KEPT, read(() -> Bond.require(bondOf(winner)).stage));
    assertThrows(RefusedException.class, () -> bonds.keep(tender.id, bondOf(honest), KeepGround.DECIDED_MISCONDUCT));
    QuarkusTransaction.requiringNew().run(() -> Party.<Party>list("status", PartyStatus.BARRED).forEach(Party::restore));
  }

  @Test void aDecisionThatIsNotServedChangesNothing() {
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    clock.on(Duration.ofDays(10));
    investigate.find(id, decision(), "gao");
    assertEquals(BidStage.DECRYPTED, read(() -> Bid.require(winner).stage));
    assertThrows(RefusedException.class, () -> bonds.keep(tender.id, bondOf(winner), KeepGround.DECIDED_MISCONDUCT));
  }

  @Test void nobodyButTheSupervisorSeesACaseBeforeItIsServed() {
    int told = entries.of(tender.id).size();
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    assertEquals(told, entries.of(tender.id).size());
    assertEquals(List.of(), entries.of(id));
    String row = read(() -> Party.getEntityManager().createNativeQuery("select to_jsonb(i)::text from investigation i where id = :id").setParameter("id", id)
        .getSingleResult().toString());
    assertFalse(row.contains(winner.toString()) || row.contains(party(winner).toString()), row);
  }

  @Test @TestSecurity(user = "bo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = "91331099MA2QPEN13R"))
  void aBidderIsHeardAtItsDeskAndSeesNobodyElse() {
    UUID id = opened();
    given().get("/investigations/" + id + "/statement").then().statusCode(404);
    investigate.inform(id, decision(), "gao");
    given().get("/bidder").then().statusCode(200).body(containsString("/investigations/" + id + "/statement"));
    given().get("/investigations/" + id + "/statement").then().statusCode(200).body(containsString("同一账户转出")).body(not(containsString("投标人2")))
        .body(not(containsString("91331099MA2QPEN21L")));
    given().contentType(ContentType.JSON).body(Map.of("text", "账户系集团资金池")).post("/api/investigations/" + id + "/statement").then().statusCode(204);
    given().get("/api/investigations/" + id + "/statement").then().body("said.text", contains("账户系集团资金池"));
    given().get("/bidder").then().body(not(containsString("/investigations/" + id + "/statement")));
    given().get("/api/investigations/" + id).then().statusCode(403);
    given().get("/investigations").then().statusCode(403);
    given().get("/supervisor/projects/" + tender.id + "/leads").then().statusCode(403);
  }

  @Test @TestSecurity(user = "bo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = "91331099MA2QPEN3XC"))
  void aCaseIsNotThereForABidderWhomItDoesNotConcern() {
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    given().get("/investigations/" + id + "/statement").then().statusCode(404);
    given().contentType(ContentType.JSON).body(Map.of("text", "听说")).post("/api/investigations/" + id + "/statement").then().statusCode(404);
  }

  @Test @TestSecurity(user = "agent", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
  void theAgencyLearnsOfItWithTheServiceAndSeesWhatItMustDo() {
    UUID id = opened();
    given().get("/investigations/" + id).then().statusCode(403);
    investigate.inform(id, decision(), "gao");
    clock.on(Duration.ofDays(10));
    investigate.find(id, decision(), "gao");
    String errand = "按处理决定不予退还保证金：" + tender.title;
    given().get("/agent").then().statusCode(200).body(not(containsString(errand)));
    decisions.serve(id);
    given().get("/agent").then().body(containsString(errand)).body(containsString("/tenders/" + tender.id + "/bonds"));
    given().get("/tenders/" + tender.id + "/bonds/" + bondOf(winner)).then().body(containsString("DECIDED_MISCONDUCT"));
    List<String> types = entries.of(tender.id).stream().map(JournalReading.Entry::type).toList();
    assertTrue(types.containsAll(List.of("investigation.served", "bid.rejected", "award.annulled", "award.struck")), types.toString());
    QuarkusTransaction.requiringNew().run(() -> Party.<Party>list("status", PartyStatus.BARRED).forEach(Party::restore));
  }

  @Test @TestSecurity(user = "bo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = "91331099MA2QPEN13R"))
  void aBidderLearnsNothingOfTheDecisionBeforeItsService() {
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    clock.on(Duration.ofDays(10));
    investigate.find(id, decision(), "gao");
    given().get("/api/investigations/" + id + "/statement").then().body("stage", equalTo("INFORMED")).body("found", equalTo(null));
  }

  @Test void aStatementIsKeptInTheFileAndAnsweredByTheDecision() {
    UUID id = opened();
    investigate.inform(id, decision(), "gao");
    for (UUID bid : List.of(winner, partner)) statements.speak(id, Act.STATEMENT, party(bid), null, new Note("bo", "未串通", clock.instant()));
    investigate.clear(id, "付款账户系银行过渡户", "gao");
    assertEquals(BidStage.DECRYPTED, read(() -> Bid.require(winner).stage));
    assertEquals(AwardStage.FIXED, read(() -> Award.require(tender.lot).stage));
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor")
  void thePagesOfTheSupervisorShowLeadCaseAndForms() {
    given().get("/supervisor/projects/" + tender.id + "/leads").then().statusCode(200).body(containsString("投标保证金从同一账户转出"))
        .body(containsString("银行过渡账户")).body(containsString("线索不是认定"));
    UUID id = opened();
    given().get("/investigations").then().statusCode(200).body(containsString("/investigations/" + id));
    given().get("/investigations/" + id).then().statusCode(200).body(containsString("收到举报")).body(containsString("K10")).body(containsString("撤案理由"));
    investigate.inform(id, decision(), "gao");
    given().get("/investigations/" + id).then().body(containsString("听证地点")).body(containsString("作出认定")).body(not(containsString("撤案理由")));
    given().get("/investigations/new?tender=" + tender.id).then().statusCode(200).body(containsString("立案理由"));
    given().get("/supervisor").then().body(containsString("/investigations/" + id));
    given().get("/api/investigations").then().body("id", hasItem(id.toString()));
    given().get("/api/investigations/" + id).then().body("entries.act", contains("SUSPICION", "NOTICE"));
  }
}
