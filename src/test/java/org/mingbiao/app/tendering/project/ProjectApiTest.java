package org.mingbiao.app.tendering.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ProjectApiTest {
  @Inject AgroalDataSource database;

  @BeforeEach void units() {
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    Units.known(Units.OTHER_AGENCY, "海曙咨询有限公司", PartyKind.AGENCY);
  }

  @Test void givesARegisteredProjectItsTradingCode() {
    new Registered().post().then().statusCode(201).header("Location", matchesPattern(".*/api/tenders/[0-9a-f-]{36}"))
        .body("code", matchesPattern("A02-113302127321371686-\\d{8}-\\d{6}-[0-9A-Z*]"), "stage", equalTo("REGISTERED"),
            "mustTender", equalTo(true), "lots[0].stage", equalTo("BIDDING"));
  }

  @ParameterizedTest
  @CsvSource({"title,'',422,title", "region,999,422,region", "region,659999,404,", "buyerCode,91330212MA2CABCD9L,422,buyerCode",
      "dealClass,D02,422,dealClass", "dealClass,X99,422,dealClass", "approval,,422,approval", "world,MOON,400,world"})
  void namesTheFieldAtFault(String field, String value, int status, String named) {
    var answer = new Registered().with(field, value).post().then();
    answer.statusCode(status == 422 && "title".equals(field) ? 400 : status);
    if (named != null) answer.body("field", equalTo(named));
  }

  @Test void isWrittenDownWithPersonTimeAndAddress() throws SQLException {
    UUID id = new Registered().now();
    try (Connection connection = database.getConnection(); var statement = connection.prepareStatement(
        "select actor || ' ' || address from journal where matter = ? and at is not null and type = 'tender.registered'")) {
      statement.setObject(1, id);
      try (var rows = statement.executeQuery()) {
        assertTrue(rows.next());
        assertEquals("shen 127.0.0.1", rows.getString(1));
      }
    }
  }

  @Test void leavesNothingBehindWhenItRefuses() {
    String unknownBuyer = "91310110666007217T";
    new Registered().with("buyerCode", unknownBuyer).with("approval", null).post().then().statusCode(422);
    new Registered().with("buyerCode", unknownBuyer).with("buyerName", null).post().then().statusCode(400).body("field", equalTo("buyerName"));
  }

  @Test void refusesATownWhatTheLawWantsTendered() {
    var town = new Registered().with("world", "TOWN").with("kind", "WORKS").with("dealClass", "Z01");
    town.with("budget", 4_000_000).with("lots", List.of(Map.of("title", "一标段", "estimate", 1_000_000))).post().then().statusCode(422)
        .body("type", equalTo("https://mingbiao.org/problems/budget-exceeded"), "rule", equalTo("S01"), "field", equalTo("budget"));
    town.with("budget", new BigDecimal("3999999.99")).post().then().statusCode(201).body("mustTender", equalTo(false));
  }

  @Test void listsTheAgencysOwnProjects() {
    UUID id = new Registered().now();
    given().get("/api/tenders").then().statusCode(200).body("id", hasItem(id.toString()));
  }

  @Test void endsAProjectWithAReason() {
    UUID id = new Registered().now();
    end(id, " ").statusCode(400).body("field", equalTo("reason"));
    given().get("/api/tenders/" + id).then().body("stage", equalTo("REGISTERED"));
    end(id, "财政资金取消").statusCode(204);
    given().get("/api/tenders/" + id).then().body("stage", equalTo("TERMINATED"));
    end(id, "再一次").statusCode(409).body("type", equalTo("https://mingbiao.org/problems/wrong-stage"));
  }

  @Test void repeatsOnlyWhatEndedWithoutAWinner() {
    UUID first = new Registered().now();
    new Registered().with("retenderOf", first).post().then().statusCode(409).body("field", equalTo("retenderOf"));
    end(first, "不足三家").statusCode(204);
    new Registered().with("retenderOf", first).post().then().statusCode(201).body("retenderOf", equalTo(first.toString()));
  }

  @Test void takesTheApprovalThatAnEmergencyOwes() {
    UUID id = new Registered().with("procedure", "EMERGENCY").with("emergencyGround", "台风损毁堤防").with("approval", null).now();
    var approval = Map.of("approval", "鄞发改备〔2026〕13号");
    given().contentType(ContentType.JSON).body(approval).post("/api/tenders/" + id + "/approval").then().statusCode(204);
    given().contentType(ContentType.JSON).body(approval).post("/api/tenders/" + id + "/approval").then().statusCode(409);
  }

  @Test @TestSecurity(user = "gu", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.OTHER_AGENCY))
  void doesNotLetAnotherAgencyKnowOfIt() {
    UUID foreign = Foreign.tender(Units.AGENCY);
    given().get("/api/tenders/" + foreign).then().statusCode(404);
    given().get("/api/tenders").then().body("id", not(hasItem(foreign.toString())));
    end(foreign, "理由").statusCode(404);
    given().contentType(ContentType.JSON).body(Map.of("approval", "1")).post("/api/tenders/" + foreign + "/approval").then().statusCode(404);
    new Registered().with("retenderOf", foreign).post().then().statusCode(404);
  }

  @Test @TestSecurity(user = "jian", roles = "supervisor")
  void letsTheSupervisorReadEveryProjectAndChangeNone() {
    UUID foreign = Foreign.tender(Units.AGENCY);
    given().get("/api/tenders/" + foreign).then().statusCode(200);
    end(foreign, "理由").statusCode(403);
    new Registered().post().then().statusCode(403);
  }

  @Test @TestSecurity(user = "ke", roles = "clerk")
  void letsTheCentreRemindWhoDoesNotTrade() {
    UUID id = Foreign.tender(Units.AGENCY);
    given().contentType(ContentType.JSON).post("/api/tenders/" + id + "/reminder").then().statusCode(204);
    given().get("/api/tenders/" + id).then().statusCode(403);
  }

  @Test @TestSecurity(user = "new", roles = "agent", attributes = @SecurityAttribute(key = "party", value = "91310115591693856A"))
  void asksAnUnregisteredUnitToRegisterFirst() {
    new Registered().post().then().statusCode(422).body("type", equalTo("https://mingbiao.org/problems/subject-inactive"));
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void isNotForBidders() {
    new Registered().post().then().statusCode(403);
    given().get("/api/tenders").then().statusCode(403);
    given().get("/api/tenders/" + Foreign.tender(Units.AGENCY)).then().statusCode(403);
  }

  @Test @TestSecurity void isNotForVisitors() {
    new Registered().post().then().statusCode(401);
  }

  private static ValidatableResponse end(UUID id, String reason) {
    return given().contentType(ContentType.JSON).body(Map.of("reason", reason)).post("/api/tenders/" + id + "/termination").then();
  }
}
