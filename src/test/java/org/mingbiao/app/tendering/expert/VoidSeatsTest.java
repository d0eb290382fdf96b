package org.mingbiao.app.tendering.expert;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.qualification.Applying;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.DrawEntry;
import org.mingbiao.tendering.expert.Expert;

/** The committee of a prequalification: drawn, waited for, and drawn again where somebody did not come. */
@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class VoidSeatsTest {
  private static final String SPECIALTY = "资格审查演练";

  @Inject Applying applying;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  private SetClock clock;
  private UUID tender;

  @BeforeEach void library() {
    clock = SetClock.at("2026-03-02T09:00");
    tender = applying.announced(true);
    QuarkusTransaction.requiringNew().run(() -> IntStream.rangeClosed(1, 8).forEach(i -> {
      Expert.delete("username", "void-" + i);
      Expert.enter(new Expert.Entry("void-" + i, "专家" + i, Set.of(SPECIALTY), true, 10, "330212", List.of(), Set.of())).persist();
    }));
  }

  private void draw(int experts) {
    form().formParam("experts", experts).formParam("buyers", "").formParam("specialty", SPECIALTY).formParam("nonce", "鄞江潮水")
        .post(at("/lots/" + tender)).then().statusCode(303);
    String page = given().get(at("")).then().statusCode(200).extract().asString();
    String act = page.replaceAll("(?s).*action=\"(" + at("/draws/") + "[0-9a-f-]{36})\".*", "$1");
    form().formParam("nonce", "鄞江潮水").post(act).then().statusCode(303);
  }

  private List<CommitteeBook.Seat> seats() {
    return new CommitteeBook(ledger, tender, tender).seats();
  }

  @Test void whoDidNotComeIsDrawnAnewAndNeverAgain() {
    draw(5);
    assertEquals(5, seats().size());
    List<String> first = seats().stream().map(CommitteeBook.Seat::username).toList();
    form().post(at("/lots/" + tender + "/absences")).then().statusCode(409);
    clock.on(Applying.OPEN);
    QuarkusTransaction.requiringNew().run(() -> first.subList(0, 4).forEach(member ->
        journal.record(new CommitteeBook(ledger, tender, tender).checkIn(member, clock.instant()))));
    given().get(at("")).then().body(containsString("未签到的席位作废")).body(not(containsString(first.get(4))));
    form().post(at("/lots/" + tender + "/absences")).then().statusCode(303);
    assertEquals(4, seats().size());
    draw(1);
    assertEquals(5, seats().size());
    assertEquals(0, seats().stream().filter(seat -> seat.username().equals(first.get(4))).count());
  }

  @Test void theRecordOfADrawIsSecretUntilTheResult() {
    draw(5);
    given().get(at("")).then().body(containsString("抽取记录摘要")).body(not(containsString("下载抽取记录")));
    String draw = ledger.read(BlindBook.DRAWS, tender, DrawEntry.class).get(0).draw().toString();
    given().get(at("/draws/" + draw + "/record")).then().statusCode(403);
  }

  private String at(String part) {
    return "/tenders/" + tender + "/experts" + part;
  }
}
