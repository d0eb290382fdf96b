package org.mingbiao.app.tendering.venue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.app.edge.page.Forms.form;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.project.Foreign;
import org.mingbiao.shared.party.PartyKind;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class VenueTest {
  static final String EXCLUSION_VIOLATION = "23P01";
  @Inject AgroalDataSource database;
  SetClock clock;
  UUID hall;

  @BeforeEach void begin() throws SQLException {
    clock = SetClock.at(Announced.DAY);
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    hall = UUID.randomUUID();
    execute("insert into room (id, name, use, region, seats, opens, closes) values ('" + hall + "', '" + hall
        + "', 'OPENING', '330212', 20, '08:30', '17:30')");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Response book(UUID tender, String from, String until) {
    return given().contentType(ContentType.JSON).body(Map.of("room", hall, "from", from, "until", until)).post("/api/tenders/" + tender + "/venue");
  }

  @Test void keepsARoomForTheOpeningAndForNobodyElseThen() {
    Announced first = new Announced().filed();
    Announced second = new Announced().filed();
    book(first.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(200).body("use", equalTo("OPENING"));
    book(second.id, "2026-04-01T01:30:00Z", "2026-04-01T02:00:00Z").then().statusCode(409).body("type", containsString("slot-taken"));
    book(second.id, "2026-04-01T01:30:01Z", "2026-04-01T04:00:00Z").then().statusCode(422).body("type", containsString("slot-unfit"));
    given().get("/api/tenders/" + first.id + "/venue").then().body("", hasSize(1));
    given().get("/tenders/" + first.id).then().body(containsString(hall.toString()));
  }

  @Test void letsTheTableRefuseWhatTheProgramWouldOverlook() throws SQLException {
    Announced tender = new Announced().filed();
    book(tender.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(200);
    String overlap = "insert into booking (id, room_id, tender, from_at, until_at, booked_at, outrun) values (gen_random_uuid(), '" + hall + "', '"
        + tender.id + "', '%s', '%s', now(), false)";
    var refused = assertThrows(SQLException.class, () -> execute(overlap.formatted("2026-04-01T02:59:59Z", "2026-04-01T05:00:00Z")));
    assertEquals(EXCLUSION_VIOLATION, refused.getSQLState());
    execute(overlap.formatted("2026-04-01T03:00:00Z", "2026-04-01T05:00:00Z"));
  }

  @Test void givesARoomBackForOthers() {
    Announced first = new Announced().filed();
    Announced second = new Announced().filed();
    String kept = book(first.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().extract().path("id");
    given().delete("/api/tenders/" + second.id + "/venue/" + kept).then().statusCode(404);
    given().delete("/api/tenders/" + first.id + "/venue/" + kept).then().statusCode(204);
    book(second.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(200);
  }

  @Test void goesWithAnOpeningThatAClarificationMoves() {
    Announced tender = new Announced();
    tender.now();
    book(tender.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(200);
    clarifyLate(tender.id);
    given().get("/api/tenders/" + tender.id + "/venue").then().body("[0].from", equalTo("2026-04-02T01:00:00Z"));
  }

  @Test void blocksTheStageWhenTheRoomIsTakenAtTheNewTime() {
    Announced tender = new Announced();
    tender.now();
    book(tender.id, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(200);
    Announced other = new Announced().moment("bidDeadline", "2026-04-02T09:30").moment("openingAt", "2026-04-02T09:30").filed();
    book(other.id, "2026-04-02T01:00:00Z", "2026-04-02T03:00:00Z").then().statusCode(200);
    clarifyLate(tender.id);
    given().get("/api/tenders/" + tender.id + "/venue").then().body("", hasSize(0));
    given().get("/tenders/" + tender.id).then().body(containsString("原房间已被占用"));
    given().get("/agent").then().body(containsString("/tenders/" + tender.id + "/venue"));
  }

  private void clarifyLate(UUID tender) {
    clock.to("2026-03-17T10:30");
    given().contentType(ContentType.JSON).body(Map.of("text", "更正", "affectsBids", true)).post("/api/tenders/" + tender + "/document/addenda")
        .then().statusCode(200).body("deadlineAfter", equalTo("2026-04-02T01:30:00Z"));
  }

  @Test void booksOnAPageAndShowsItOnTheBoard() {
    Announced tender = new Announced();
    tender.now();
    given().get("/tenders/" + tender.id + "/venue").then().statusCode(200).body(containsString("value=\"2026-04-01T09:30\""));
    form().formParam("room", hall).formParam("from", "2026-04-01T09:30").formParam("until", "2026-04-01T11:30").post("/tenders/" + tender.id + "/venue")
        .then().statusCode(303);
    given().get("/venues?day=2026-04-01").then().statusCode(200).body(containsString(hall.toString())).body(containsString("/tenders/" + tender.id));
    given().get("/venues?day=2026-04-03").then().body(not(containsString("/tenders/" + tender.id)));
    given().get("/venues?day=x").then().statusCode(400);
  }

  @Test void findsNoVenueOfAnotherAgencysTender() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    book(foreign, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(404);
    given().get("/tenders/" + foreign + "/venue").then().statusCode(404);
    given().get("/api/tenders/" + foreign + "/venue").then().statusCode(404);
  }

  @Test @TestSecurity(user = "ke", roles = "clerk") void letsTheStaffAddARoom() {
    String name = "开标室 " + UUID.randomUUID();
    var room = Map.of("name", name, "use", "OPENING", "region", "330212", "seats", 12, "opens", "08:30", "closes", "17:30");
    given().contentType(ContentType.JSON).body(room).post("/api/venues").then().statusCode(200);
    given().get("/api/venues").then().body("name", hasItem(name));
    form().formParam("name", name + "二").formParam("use", "REVIEW").formParam("region", "330212").formParam("seats", "9")
        .formParam("opens", "09:00").formParam("closes", "08:00").post("/venues").then().statusCode(422);
    form().formParam("name", name + "二").formParam("use", "REVIEW").formParam("region", "330212").formParam("seats", "9")
        .formParam("opens", "08:00").formParam("closes", "20:00").post("/venues").then().statusCode(303);
    given().get("/venues").then().body(containsString(name + "二"));
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void letsNoBidderBookOrFurnish() {
    UUID foreign = Foreign.tender(Units.OTHER_AGENCY);
    book(foreign, "2026-04-01T01:00:00Z", "2026-04-01T03:00:00Z").then().statusCode(403);
    given().contentType(ContentType.JSON).body(Map.of()).post("/api/venues").then().statusCode(403);
    given().get("/venues").then().statusCode(200).body(not(containsString("增加房间")));
  }
}
