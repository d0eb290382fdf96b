package org.mingbiao.app.tendering.subject;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** Each test has a unit of its own, for a unit joins only once. */
@QuarkusTest
class SubjectTest {
  static final String NAMED = "11330212MA2HB7W17U";

  private static Response join(String code, boolean pledged) {
    return given().contentType(ContentType.JSON).body(Map.of("code", code, "name", "甬江建设有限公司", "kinds", List.of("BIDDER"), "pledged", pledged))
        .post("/api/subject");
  }

  @Test @TestSecurity(user = "fang", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = "91310110666007217T"))
  void joinsAtOnceAndWithoutAnybodysApproval() {
    given().get("/api/subject").then().statusCode(404);
    join("91310110666007217T", false).then().statusCode(400).body("field", equalTo("pledged"));
    join("91330203MA2AWXYY9J", true).then().statusCode(403);
    join("91310110666007218T", true).then().statusCode(422).body("type", containsString("code-invalid"));
    join("91310110666007217T", true).then().statusCode(201).body("status", equalTo("ACTIVE"), "people", hasSize(1), "people[0].role", equalTo("HEAD"));
    join("91310110666007217T", true).then().statusCode(409);
    given().contentType(ContentType.JSON).body(Map.of("bank", "宁波银行", "account", "3301 2345")).put("/api/subject/account").then().statusCode(200)
        .body("account", equalTo("33012345"));
    given().contentType(ContentType.JSON).body(Map.of("bank", " ", "account", "1")).put("/api/subject/account").then().statusCode(400)
        .body("field", equalTo("bank"));
  }

  @Test @TestSecurity(user = "gao", roles = "agent", attributes = @SecurityAttribute(key = "party", value = "91310115591693856A"))
  void joinsOnAPageToWhichTheDeskLeads() {
    given().redirects().follow(false).get("/agent").then().statusCode(303).header("Location", endsWith("/subject"));
    given().get("/subject").then().statusCode(200).body(containsString("value=\"91310115591693856A\""));
    form().formParam("code", "91310115591693856A").formParam("name", "甬信咨询有限公司").formParam("kinds", "AGENCY", "BUYER").formParam("pledged", "true")
        .post("/subject").then().statusCode(303);
    given().get("/subject").then().body(containsString("甬信咨询有限公司")).body(containsString("代理机构"));
    form().formParam("bank", "宁波银行").formParam("account", "33019999").post("/subject/account").then().statusCode(303);
    given().get("/subject").then().body(containsString("33019999"));
    given().get("/agent").then().statusCode(200);
  }

  @Test @TestSecurity(user = "bao", roles = "agent", attributes = @SecurityAttribute(key = "party", value = SubjectTest.NAMED))
  void wakesAUnitThatItsAgencyNamedBefore() {
    Units.known(NAMED, "鄞州区水利局", PartyKind.BUYER);
    given().get("/subject").then().statusCode(200).body(containsString("value=\"鄞州区水利局\""));
    given().contentType(ContentType.JSON).body(Map.of("code", NAMED, "name", "另一个名字", "kinds", List.of("BUYER"), "pledged", true))
        .post("/api/subject").then().statusCode(201).body("name", equalTo("鄞州区水利局"));
  }

  @Test @TestSecurity(user = "nobody", roles = "bidder") void tellsWhoActsForNobody() {
    given().get("/subject").then().statusCode(200).body(containsString("没有与任何单位关联"));
    join("91330203MA2AWXYY9J", true).then().statusCode(403);
  }

  @Test @TestSecurity(user = "jian", roles = "supervisor") void isForBiddersAndAgenciesOnly() {
    given().get("/subject").then().statusCode(403);
    given().get("/api/subject").then().statusCode(403);
  }

  @Test @TestSecurity void asksAVisitorToLogIn() {
    given().redirects().follow(false).get("/api/subject").then().statusCode(401);
  }
}
