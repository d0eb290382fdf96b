package org.mingbiao.app.tendering.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.ComplaintStage;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;
import org.mingbiao.tendering.project.Suspension;

@QuarkusTest
class ComplaintPagesTest {
  @Inject Journal journal;
  @Inject Clock clock;
  @Inject RaiseObjection objections;
  @Inject HandleComplaint complaints;
  private UUID agency;
  private UUID bidder;
  private UUID tender;

  @BeforeEach void announce() {
    agency = Units.known(Units.AGENCY, "甬信招标代理有限公司", PartyKind.AGENCY);
    bidder = Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    QuarkusTransaction.requiringNew().run(() -> {
      BigDecimal price = new BigDecimal("5000000.00");
      Instant now = clock.instant();
      var registered = new Registration("河道整治", World.ENGINEERING, Procedure.NORMAL, Kind.WORKS, Method.OPEN, "330212", UUID.randomUUID(),
          agency, price, true, "批文", null, List.of(new Registration.LotEntry("一标段", price, List.of())), null)
          .register("B-" + UUID.randomUUID(), true, now);
      tender = registered.tender().id;
      registered.tender().persist();
      journal.record(registered.fact(), registered.tender().file(UUID.randomUUID(), now),
          registered.tender().announce(now, now.plus(Duration.ofDays(25))));
    });
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void aBidderObjectsAndTheTenderStandsStill() {
    given().get(at("/objection")).then().statusCode(200).body(containsString("第二十二条"));
    form().formParam("about", "DOCUMENT").formParam("text", "评分标准倾斜").post(at("/objection")).then().statusCode(303);
    assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Suspension.count("tender = ?1 and until is null", tender)));
    given().get(at("")).then().statusCode(200).body(containsString("评分标准倾斜")).body(containsString("待答复"));
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void aBidderComplainsAndTakesItBack() {
    given().get(at("/complaint")).then().statusCode(200).body(containsString("知道或者应当知道之日"));
    petition().post(at("/complaint")).then().statusCode(303);
    UUID complaint = QuarkusTransaction.requiringNew().call(() -> Complaint.ofTender(tender).get(0).id);
    form().post("/complaints/" + complaint + "/withdrawal").then().statusCode(303);
    assertEquals(ComplaintStage.WITHDRAWN, stage(complaint));
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void anAcceptedComplaintIsTakenBackOnlyWithTheSupervisorsLeave() {
    petition().post(at("/complaint")).then().statusCode(303);
    UUID complaint = QuarkusTransaction.requiringNew().call(() -> Complaint.ofTender(tender).get(0).id);
    complaints.accept(complaint, List.of("gao", "lin"));
    form().post("/complaints/" + complaint + "/withdrawal").then().statusCode(303);
    assertEquals(ComplaintStage.ACCEPTED, stage(complaint));
    given().get(at("")).then().body(containsString("投诉人申请撤回投诉"));
    complaints.permitWithdrawal(complaint);
    assertEquals(ComplaintStage.WITHDRAWN, stage(complaint));
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void aBidderDoesNotSeeWhatAnotherObjected() {
    objections.raise(tender, new Objection.Plea(null, Grievance.DOCUMENT, UUID.randomUUID(), "他人的异议"), null);
    given().get(at("")).then().statusCode(200).body(not(containsString("他人的异议")));
  }

  @Test @TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
  void theAgencyAnswersAndTheTenderGoesOn() {
    UUID objection = raised();
    String page = at("/objections/" + objection);
    given().get("/agent").then().statusCode(200).body(containsString(page));
    given().get(page).then().statusCode(200).body(containsString("T06"));
    form().formParam("upheld", "false").formParam("answer", "评分标准符合文件示范文本").post(page).then().statusCode(303);
    given().get(at("")).then().body(containsString("评分标准符合文件示范文本")).body(containsString("异议不成立"));
    assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Suspension.count("tender = ?1 and until is null", tender)));
  }

  @Test @TestSecurity(user = "xu", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.OTHER_AGENCY))
  void anotherAgencyFindsNothing() {
    Units.known(Units.OTHER_AGENCY, "海曙招标代理有限公司", PartyKind.AGENCY);
    given().get(at("")).then().statusCode(404);
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor") void theSupervisorAcceptsExaminesSuspendsAndDecides() {
    UUID id = received();
    String page = "/complaints/" + id;
    given().get("/supervisor").then().statusCode(200).body(containsString(page));
    form().formParam("handlers", "gao").post(page + "/acceptance").then().statusCode(422);
    form().formParam("handlers", "gao，lin").post(page + "/acceptance").then().statusCode(303);
    given().get(page).then().statusCode(200).body(containsString("第六十一条"));
    form().post(page + "/appraisal").then().statusCode(303);
    given().get(page).then().body(containsString("时限暂停"));
    form().post(page + "/appraisal/end").then().statusCode(303);
    form().formParam("until", LocalDate.now(clock).plusDays(9) + "T17:00").post(page + "/suspension").then().statusCode(303);
    given().get(page).then().body(containsString("已责令暂停招标投标活动"));
    form().formParam("outcome", "UPHELD").formParam("decision", "中标无效，重新评标").post(page + "/decision").then().statusCode(303);
    given().get(page).then().body(containsString("投诉成立")).body(not(containsString("已责令暂停招标投标活动")));
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor") void theSupervisorRefusesWithAReason() {
    UUID id = received();
    form().formParam("reason", "LATE").formParam("grounds", "超过十日").post("/complaints/" + id + "/refusal").then().statusCode(303);
    assertEquals(ComplaintStage.REFUSED, stage(id));
  }

  private RequestSpecification petition() {
    return form().formParam("about", "OTHER").formParam("respondent", Units.AGENCY).formParam("facts", "泄露标底").formParam("request", "重新招标")
        .formParam("knownOn", LocalDate.now(clock).toString());
  }

  private UUID raised() {
    return objections.raise(tender, new Objection.Plea(null, Grievance.DOCUMENT, bidder, "评分标准倾斜"), null).id;
  }

  private UUID received() {
    return complaints.receive(new Complaint.Petition(tender, null, Grievance.OTHER, bidder, agency, "泄露标底", "重新招标", LocalDate.now(clock), null)).id;
  }

  private ComplaintStage stage(UUID complaint) {
    return QuarkusTransaction.requiringNew().call(() -> Complaint.require(complaint).stage);
  }

  private String at(String part) {
    return "/tenders/" + tender + "/complaints" + part;
  }
}
