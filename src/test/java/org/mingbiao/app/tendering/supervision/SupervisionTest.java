package org.mingbiao.app.tendering.supervision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.term.Term;
import org.mingbiao.tendering.award.AwardFact;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;

@QuarkusTest
@TestSecurity(user = "gao", roles = "supervisor")
class SupervisionTest {
  @Inject Journal journal;
  @Inject Clock clock;
  private UUID calm;
  private UUID late;

  @BeforeEach void register() {
    calm = registered("330203", Kind.WORKS);
    late = registered("330212", Kind.GOODS);
    QuarkusTransaction.requiringNew().run(() ->
        Term.update("startedAt = ?1, dueAt = ?2 where matter = ?3 and rule = 'T12'", clock.instant().minus(Duration.ofDays(40)),
            clock.instant().minus(Duration.ofDays(1)), late));
  }

  private UUID registered(String region, Kind kind) {
    return QuarkusTransaction.requiringNew().call(() -> {
      BigDecimal price = new BigDecimal("5000000.00");
      var registered = new Registration("路灯 " + UUID.randomUUID(), World.ENGINEERING, Procedure.NORMAL, kind, Method.OPEN, region,
          UUID.randomUUID(), UUID.randomUUID(), price, true, "批文", null, List.of(new Registration.LotEntry("一标段", price, List.of())), null)
          .register("S-" + UUID.randomUUID(), true, clock.instant());
      registered.tender().persist();
      UUID id = registered.tender().id;
      journal.record(registered.fact(), new AwardFact.LetterSent(id, registered.tender().lots.get(0).id, UUID.randomUUID(), "00"));
      return id;
    });
  }

  @Test void theWallShowsTheWorstFirst() {
    List<String> ids = given().get("/api/supervisor/projects").then().statusCode(200).extract().path("id");
    assertTrue(ids.contains(late.toString()));
    List<String> colours = given().get("/api/supervisor/projects").then().extract().path("worst");
    assertEquals("RED", colours.get(0));
    assertEquals(colours.stream().sorted((a, b) -> rank(a) - rank(b)).toList(), colours);
  }

  private static int rank(String colour) {
    return List.of("RED", "YELLOW", "GREEN").indexOf(colour);
  }

  @Test void theWallIsNarrowedByDistrictKindAndColourInItsAddress() {
    given().get("/api/supervisor/projects?region=330212&kind=GOODS&colour=RED").then().body("id", hasItem(late.toString()))
        .body("id", not(hasItem(calm.toString())));
    given().get("/api/supervisor/projects?region=330203&colour=GREEN").then().body("id", hasItem(calm.toString()));
    given().get("/api/supervisor/projects?region=330203&colour=RED").then().body("id", not(hasItem(calm.toString())));
    given().get("/supervisor?colour=RED&region=3302&kind=GOODS").then().statusCode(200).body(containsString("监督墙"))
        .body(containsString("/supervisor/projects/" + late)).body(not(containsString("/supervisor/projects/" + calm)));
  }

  @Test void aProjectShowsItsClocksWithTheReasonForTheirDateAndItsFacts() {
    given().get("/supervisor/projects/" + calm).then().statusCode(200).body(containsString("award.letter-sent"))
        .body(containsString("T12")).body(containsString("责令暂停招标投标活动"));
    given().get("/api/supervisor/projects/" + calm).then().body("clocks.rule", hasItem("T12")).body("facts.type", hasItem("term.started"));
  }

  @Test void anOrderStopsTheProjectAndItsClocksUntilItIsLifted() {
    form().formParam("reason", "").post("/supervisor/projects/" + calm + "/orders").then().statusCode(400);
    form().formParam("reason", "涉嫌串通投标，正在调查").post("/supervisor/projects/" + calm + "/orders").then().statusCode(303);
    assertEquals("PAUSED", state());
    String order = given().get("/api/supervisor/projects/" + calm).then().body("stands.kind", hasItem("ORDER")).extract().path("stands[0].cause");
    given().contentType(ContentType.JSON).body(Map.of("reason", "调查终结")).post("/api/supervisor/projects/" + late + "/orders/" + order + "/lifting")
        .then().statusCode(404);
    given().contentType(ContentType.JSON).body(Map.of("reason", "调查终结")).post("/api/supervisor/projects/" + calm + "/orders/" + order + "/lifting")
        .then().statusCode(204);
    assertEquals("RUNNING", state());
  }

  private String state() {
    return given().get("/api/supervisor/projects/" + calm).then().extract().path("clocks.find { it.rule == 'T12' }.state");
  }

  @Test @TestSecurity(user = "shen", roles = "agent") void nobodyButTheSupervisorSeesTheWall() {
    given().get("/api/supervisor/projects").then().statusCode(403);
    given().get("/supervisor/projects/" + calm).then().statusCode(403);
  }

  @Test void aProjectThatIsNotThereIsNotFound() {
    given().get("/api/supervisor/projects/" + UUID.randomUUID()).then().statusCode(404).body("status", equalTo(404));
  }
}
