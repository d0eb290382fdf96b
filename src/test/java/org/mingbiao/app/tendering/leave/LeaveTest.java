package org.mingbiao.app.tendering.leave;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Announced;
import org.mingbiao.app.tendering.Registered;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.party.PartyKind;

/** Goods of government procurement by invitation, where the platform was told no sum of open tender. */
@QuarkusTest
@TestSecurity(user = "luo", roles = {"agent", "supervisor"}, attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class LeaveTest {
  private Announced tender;

  @BeforeEach void file() {
    Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    SetClock.at(Announced.DAY);
    tender = new Announced(new Registered().with("world", "PROCUREMENT").with("kind", "GOODS").with("dealClass", "D02").with("method", "INVITED")
        .with("invitationGround", "只能从有限范围的供应商处采购")).with("methodPack", "government-lowest-price").filed();
  }

  private ValidatableResponse announce() {
    List<UUID> pool = Stream.generate(UUID::randomUUID).limit(6).toList();
    return tender.announce(Map.of("invitation", Map.of("invited", pool.subList(0, 3), "pool", pool, "witnesses", List.of("王工", "李工")))).then();
  }

  private ValidatableResponse post(String part, Map<String, Object> body) {
    return given().contentType(ContentType.JSON).body(body).post("/api/tenders/" + tender.id + "/leave" + part).then();
  }

  @Test void anInvitedTenderIsAnnouncedOnlyWithLeave() {
    announce().statusCode(422).body("type", containsString("leave-missing"), "rule", equalTo("S02"));
    post("", Map.of("grounds", "供应商范围有限")).statusCode(200);
    announce().statusCode(422).body("rule", equalTo("S02"));
    post("/grant", Map.of("number", "甬财采批〔2026〕9号")).statusCode(200).body("decidedBy", equalTo("luo"));
    announce().statusCode(201);
  }

  @Test void whoWasRefusedMayAskAgain() {
    post("", Map.of("grounds", "供应商范围有限")).statusCode(200);
    post("", Map.of("grounds", "再次申请")).statusCode(409);
    post("/denial", Map.of("reply", "情形不符")).statusCode(200).body("stage", equalTo("REFUSED"));
    announce().statusCode(422).body("rule", equalTo("S02"));
    post("", Map.of("grounds", "补充材料")).statusCode(200).body("stage", equalTo("ASKED"));
    given().get("/tenders/" + tender.id + "/leave").then().statusCode(200).body(containsString("情形不符"));
  }
}
