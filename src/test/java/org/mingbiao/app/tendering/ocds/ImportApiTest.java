package org.mingbiao.app.tendering.ocds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestIdentityAssociation;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.ocds.Origin;
import org.mingbiao.tendering.project.Tender;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class ImportApiTest {
  private static final Path FILES = Path.of("test", "resources", "ocds");

  @BeforeEach void units() {
    SetClock.at("2026-03-02T09:00");
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    Units.known(Units.OTHER_AGENCY, "海曙招标代理有限公司", PartyKind.AGENCY);
  }

  /** A process of its own, so that no test meets what another has registered. */
  private static String fresh(String file) throws IOException {
    String id = UUID.randomUUID().toString();
    return Files.readString(FILES.resolve(file)).replace("ocds-213czf-000-00001\",", "ocds-213czf-" + id + "\",").replace("ocds-a1b2c3-0001",
        "ocds-a1b2c3-" + id);
  }

  private static RequestSpecification works() {
    return given().contentType(ContentType.JSON).header("Accept-Language", "en").queryParam("world", "ENGINEERING").queryParam("dealClass", "A02")
        .queryParam("region", "330212").queryParam("approval", "鄞发改备〔2026〕12号").queryParam("stateOwned", "true").queryParam("rate", "GBP:9.2113");
  }

  private static RequestSpecification goods() {
    return given().contentType(ContentType.JSON).queryParam("world", "PROCUREMENT").queryParam("dealClass", "D02").queryParam("region", "330212")
        .queryParam("approval", "甬财采〔2026〕1号");
  }

  private static ValidatableResponse bring(RequestSpecification stated, String body) {
    return stated.body(body).post("/api/ocds/imports").then();
  }

  @Test void registersAPublishedTenderWithItsLotItemsAndForeignBuyer() throws IOException {
    String id = bring(works(), fresh("cycle-lane.json")).statusCode(200).body("registered", equalTo(1)).body("refused", equalTo(0))
        .body("processes[0].outcome", equalTo("REGISTERED")).body("processes[0].releases", equalTo(java.util.List.of("/releases/0")))
        .body("processes[0].code", startsWith("A02-")).body("processes[0].project.foreign", equalTo(true)).extract().path("processes[0].tender");
    given().get("/api/tenders/" + id).then().statusCode(200).body("title", equalTo("Planned cycle lane improvements")).body("kind", equalTo("WORKS"))
        .body("method", equalTo("OPEN")).body("budget", equalTo(10132430.00f)).body("lots", hasSize(1)).body("stage", equalTo("REGISTERED"));
    QuarkusTransaction.requiringNew().run(() -> {
      Tender tender = Tender.require(UUID.fromString(id));
      Party buyer = Party.require(tender.buyer);
      assertEquals("GB-LAC GB-LAC-E09000003 London Borough of Barnet", buyer.scheme + " " + buyer.code + " " + buyer.name);
      var item = tender.lots.get(0).items.get(0);
      assertEquals("Cycle lane improvements CPV 45233130.0 Miles", item.description + " " + item.classification + " " + item.unit);
      Origin origin = Origin.findById(tender.id);
      assertEquals("GBP 1100000", origin.currency + " " + origin.amount.stripTrailingZeros().toPlainString());
    });
  }

  @Test void registersNoProcessTwice() throws IOException {
    String file = fresh("cycle-lane.json");
    String code = bring(works(), file).body("registered", equalTo(1)).extract().path("processes[0].code");
    bring(works(), file).statusCode(200).body("registered", equalTo(0)).body("known", equalTo(1)).body("processes[0].code", equalTo(code));
  }

  @Test void registersOneOfManyThatComeAtOnce() throws Exception {
    String file = fresh("cycle-lane.json");
    ExecutorService people = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> one = () -> bring(works(), file).statusCode(200).extract().path("registered");
      int registered = 0;
      for (Future<Integer> answer : people.invokeAll(Collections.nCopies(8, one))) registered += answer.get();
      assertEquals(1, registered);
    } finally {
      people.shutdown();
    }
  }

  @Test void tellsAnotherAgencyNothingOfATenderThatIsNotAnnounced() throws IOException {
    String file = fresh("cycle-lane.json");
    bring(works(), file).body("registered", equalTo(1));
    var other = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("qian")).addRole("agent").addAttribute("party", Units.OTHER_AGENCY);
    CDI.current().select(TestIdentityAssociation.class).get().setTestIdentity(other.build());
    bring(works(), file).body("known", equalTo(1)).body("processes[0].code", nullValue()).body("processes[0].tender", nullValue());
  }

  @Test void looksWithoutEnteringAnything() throws IOException {
    String file = fresh("cycle-lane.json");
    bring(works().queryParam("check", "true"), file).body("registrable", equalTo(1)).body("processes[0].tender", nullValue());
    bring(works(), file).body("registered", equalTo(1));
  }

  @Test void registersSeveralLotsOfADomesticBuyer() throws IOException {
    String id = bring(goods(), fresh("faults/sound.json")).body("registered", equalTo(1)).body("processes[0].project.foreign", equalTo(false))
        .body("processes[0].project.items", equalTo(2)).extract().path("processes[0].tender");
    given().get("/api/tenders/" + id).then().body("lots.title", equalTo(java.util.List.of("课桌", "座椅"))).body("world", equalTo("PROCUREMENT"));
  }

  @Test void saysWhereAndWhyARuleRefuses() throws IOException {
    bring(goods().header("Accept-Language", "zh-CN"), fresh("faults/lots-above-budget.json")).statusCode(200).body("refused", equalTo(1))
        .body("processes[0].faults[0].pointer", equalTo("/releases/0/tender/lots")).body("processes[0].faults[0].reason", equalTo("budget-exceeded"))
        .body("processes[0].project", nullValue());
  }

  @Test void saysWhereAndWhyTheSchemaRefuses() throws IOException {
    bring(goods().header("Accept-Language", "en"), fresh("faults/currency-unknown.json")).statusCode(200).body("refused", equalTo(1))
        .body("processes[0].faults[0].pointer", equalTo("/releases/0/tender/value/currency")).body("processes[0].faults[0].reason", equalTo("schema"))
        .body("processes[0].faults[0].advice", containsString("official schema")).body("processes[0].faults[0].detail", startsWith("enum"));
  }

  @Test void registersTheSoundOfAFileAndRefusesTheRest() throws IOException {
    bring(goods(), fresh("faults/sound.json") + fresh("faults/direct-award.json") + "{\"cut").statusCode(200).body("registered", equalTo(1))
        .body("refused", equalTo(2)).body("processes.document", equalTo(java.util.List.of(1, 2, 3))).body("processes[2].faults[0].reason",
            equalTo("not-json"));
  }

  @Test void asksForWhatNoReleaseSays() throws IOException {
    given().contentType(ContentType.JSON).body(fresh("cycle-lane.json")).post("/api/ocds/imports").then().statusCode(400)
        .body("field", equalTo("world"));
    works().queryParam("rate", "GBP:nine").body(fresh("cycle-lane.json")).post("/api/ocds/imports").then().statusCode(422)
        .body("field", equalTo("rate"));
  }

  @Test @TestSecurity(user = "cheng", roles = "admin") void isNoPlaceForAdministrators() throws IOException {
    bring(works(), fresh("cycle-lane.json")).statusCode(403);
  }

  @Test @TestSecurity(user = "lin", roles = "bidder") void isNoPlaceForBidders() throws IOException {
    bring(works(), fresh("cycle-lane.json")).statusCode(403);
  }
}
