package org.mingbiao.app.centre.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.centre.Counter;
import org.mingbiao.app.centre.Counter.Filed;
import org.mingbiao.app.centre.item.EnterItem;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.hotline.Ticket;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;

/**
 * One errand from the application to the rating and the complaint, over the National Day of 2026: 1 to 7 October are off,
 * Saturday 10 October is worked.
 */
@QuarkusTest
class CasefileStoryTest {
  @Inject Clock house;
  @Inject EnterItem items;
  @Inject HandleCasefile handle;
  @Inject Journal journal;
  @Inject JournalReading entries;
  private SetClock clock;

  @BeforeEach void open() {
    clock = SetClock.at("2026-09-28T10:00");
    Counter.open(items, house);
  }

  @Test @TestSecurity(user = "mao", roles = "clerk")
  void anErrandGoesFromTheApplicationToTheRatingAndTheComplaint() {
    Filed filed = Counter.file();
    String page = "/clerk/casefiles/" + filed.id();
    filed.asked().get("/casefiles/own").then().statusCode(200).body(containsString(filed.code())).body(containsString("受理或一次性告知"));
    given().get("/clerk").then().statusCode(200).body(containsString(page)).body(containsString("待受理"));

    clock.to("2026-09-29T15:00");
    post(page + "/correction", "missing", "健康证明\n消防验收").statusCode(303);
    filed.asked().get("/casefiles/own").then().body(containsString("消防验收")).body(containsString("时限暂停"));
    clock.to("2026-10-09T09:00");
    new Counter.Upload().cookie(filed.key()).file("files", "health.pdf", "健康").file("files", "fire.pdf", "消防")
        .post("/casefiles/own/correction").then().statusCode(303);
    assertEquals(beijing("2026-10-14T23:59:59"), term(filed, "G02").dueAt);

    post(page + "/acceptance").statusCode(303);
    post(page + "/taking-up").statusCode(303);
    assertEquals(beijing("2026-10-15T23:59:59"), term(filed, "G04P").dueAt);
    assertEquals(beijing("2026-11-05T23:59:59"), term(filed, "G01").dueAt);

    clock.to("2026-10-12T16:00");
    form().formParam("review", "EXPERTS").formParam("reviewDays", "3").post(page + "/review").then().statusCode(303);
    assertEquals(TermState.PAUSED, term(filed, "G04P").state);
    clock.to("2026-10-15T09:00");
    post(page + "/review/end").statusCode(303);
    assertEquals(beijing("2026-10-20T23:59:59"), term(filed, "G04P").dueAt);

    given().get(page).then().statusCode(200).body(containsString("为何是这一天")).body(containsString("暂停，不计入"));
    post(page + "/decision", "granted", "true", "decisionGrounds", "符合规定").statusCode(303);
    assertEquals(TermState.MET, term(filed, "G04P").state);
    post(page + "/delivery", "delivery", "ONLINE").statusCode(303);
    filed.asked().get("/casefiles/own").then().body(containsString("已办结")).body(containsString("符合规定"));

    rateBadly(filed);
    complain(filed);
    String facts = entries.of(filed.id()).toString();
    assertFalse(facts.contains("罗小敏") || facts.contains(Counter.ID_NUMBER) || facts.contains(filed.code()), facts);
  }

  private void rateBadly(Filed filed) {
    filed.posting().formParam("grade", "VERY_BAD").formParam("words", "跑了三趟").post("/casefiles/own/rating").then().statusCode(303);
    filed.posting().formParam("grade", "GOOD").post("/casefiles/own/rating").then().statusCode(409);
    UUID rating = QuarkusTransaction.requiringNew().call(() -> Rating.of(filed.id()).orElseThrow().id);
    given().get("/clerk/ratings").then().statusCode(200).body(containsString("跑了三趟")).body(not(containsString(filed.number())))
        .body(not(containsString("罗小敏")));
    given().get("/clerk/ratings/" + rating).then().statusCode(403);
    post("/clerk/ratings/" + rating + "/call", "finding", "属实").statusCode(403);
    assertEquals(beijing("2026-10-16T23:59:59"), about(filed, rating, "G12A").dueAt);
    assertEquals(beijing("2026-10-22T23:59:59"), about(filed, rating, "G12B").dueAt);
    assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> Rating.deleteById(rating)));
    assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> Rating.update("words = 'x' where id = ?1", rating)));
  }

  private void complain(Filed filed) {
    filed.posting().formParam("text", "窗口态度差").post("/casefiles/own/tickets").then().statusCode(303);
    UUID ticket = QuarkusTransaction.requiringNew().call(() -> Ticket.of(filed.id()).get(0).id);
    assertEquals(beijing("2026-10-20T23:59:59"), about(filed, ticket, "G13A").dueAt);
    given().get("/clerk/tickets/" + ticket).then().statusCode(200).body(containsString("由别人答复"));
    post("/clerk/tickets/" + ticket + "/answer", "answer", "没有问题", "upheld", "false").statusCode(403);
    post("/clerk/tickets/" + ticket + "/widening", "departments", "区市场监管局\n区消防大队").statusCode(303);
    assertEquals(beijing("2026-10-26T23:59:59"), about(filed, ticket, "G13B").dueAt);
  }

  @Test void aWrongCodeAndAnUnknownNumberAnswerAlike() {
    Filed filed = Counter.file();
    String wrong = ask(filed.number(), "AAAAAAAAAA");
    assertEquals(wrong, ask("B20260928-999999", "AAAAAAAAAA"));
    assertFalse(wrong.contains("小餐饮"));
    given().redirects().follow(false).get("/casefiles/own").then().statusCode(404);
    given().cookie("errand", filed.number() + ".AAAAAAAAAA").get("/casefiles/own/rating").then().statusCode(404);
    given().header("Query-Code", "AAAAAAAAAA").get("/api/casefiles/" + filed.number()).then().statusCode(404);
    given().header("Query-Code", filed.code().toLowerCase()).get("/api/casefiles/" + filed.number()).then().statusCode(200)
        .body(containsString("110***********002X")).body(not(containsString(Counter.ID_NUMBER)));
    form().formParam("number", filed.number()).formParam("query", filed.code()).post("/casefiles").then().statusCode(303)
        .header("Location", endsWith("/casefiles/own"));
  }

  @Test void anEmptyNumberIsAskedForAndNotSearched() {
    form().formParam("number", "").formParam("query", "").post("/casefiles").then().statusCode(400);
  }

  private static String ask(String number, String code) {
    return form().formParam("number", number).formParam("query", code).post("/casefiles").then().statusCode(404).extract().asString()
        .replaceAll("<time.*?</time>|csrf-token\" value=\"[^\"]*\"", "");
  }

  @Test @TestSecurity(user = "luo", roles = {"bidder", "agent", "expert"}) void aStrangerSeesNothing() {
    UUID id = Counter.file().id();
    for (String address : new String[] {"/clerk", "/clerk/casefiles/" + id, "/supervisor/casefiles", "/supervisor/casefiles/" + id, "/clerk/ratings"}) {
      given().redirects().follow(false).get(address).then().statusCode(403);
    }
    form().post("/clerk/casefiles/" + id + "/acceptance").then().statusCode(403);
  }

  @Test @TestSecurity(user = "mao", roles = "clerk") void listsMaskThePersonAndTheJournalSaysWhoSawTheNumber() {
    Filed filed = Counter.file();
    String page = "/clerk/casefiles/" + filed.id();
    given().get("/clerk").then().body(not(containsString("罗小敏"))).body(not(containsString(Counter.ID_NUMBER)));
    given().get(page).then().body(not(containsString(Counter.ID_NUMBER))).body(containsString("110***********002X"));
    post(page + "/identity").statusCode(200).body(containsString(Counter.ID_NUMBER));
    assertTrue(entries.of(filed.id()).stream().anyMatch(entry -> entry.type().equals("casefile.identity-shown")));
  }

  @Test void namesThePaperThatIsMissing() {
    Counter.application().post("/items/" + Counter.ITEM + "/application").then().statusCode(422).body(containsString("营业场所证明"));
    Counter.application().file("material2", "health.pdf", "健康").post("/items/" + Counter.ITEM + "/application").then().statusCode(422);
  }

  @Test @TestSecurity(user = "mao", roles = "clerk") void silenceAcceptsOneSecondAfterTheFifthWorkingDay() {
    Filed inTime = Counter.file();
    Filed late = Counter.file();
    clock.to(term(late, "G02").dueAt.plusMillis(999));
    handle.accept(inTime.id());
    clock.to(term(late, "G02").dueAt.plusSeconds(1));
    post("/clerk/casefiles/" + late.id() + "/correction", "missing", "健康证明").statusCode(422).body(containsString("已过一次性告知期限"));
    handle.accept(late.id());
    assertFalse(read(inTime).deemed);
    assertTrue(read(late).deemed);
    assertEquals(beijing("2026-09-28T10:00:00"), read(late).acceptedAt);
    assertEquals(beijing("2026-10-10T23:59:59"), term(late, "G04P").dueAt);
  }

  @Test void whatNobodyAnsweredIsAcceptedByTheClockAlone() {
    Filed filed = Counter.file();
    Instant over = term(filed, "G02").dueAt.plusSeconds(1);
    clock.to(over);
    QuarkusTransaction.requiringNew().run(() -> journal.record(Terms.lapse(over).toArray(Fact[]::new)));
    assertEquals(CasefileStage.ACCEPTED, read(filed).stage);
    assertTrue(read(filed).deemed);
    assertNotNull(term(filed, "G01").dueAt);
  }

  @Test @TestSecurity(user = "mao", roles = "clerk") void aDecisionAfterThePromiseSaysWhyAndItsErrandIsRed() {
    Filed inTime = handled();
    Filed late = handled();
    Instant due = term(late, "G04P").dueAt;
    clock.to(due.plusMillis(999));
    given().get("/clerk/casefiles/" + late.id()).then().body(not(containsString("due red")));
    post("/clerk/casefiles/" + inTime.id() + "/decision", "granted", "true", "decisionGrounds", "符合规定").statusCode(303);
    assertEquals(TermState.MET, term(inTime, "G04P").state);
    clock.to(due.plusSeconds(1));
    given().get("/clerk/casefiles/" + late.id()).then().body(containsString("due red"));
    String page = "/clerk/casefiles/" + late.id() + "/decision";
    post(page, "granted", "true", "decisionGrounds", "符合规定").statusCode(400).body(containsString("第三十六条"));
    post(page, "granted", "true", "decisionGrounds", "符合规定", "lateness", "现场核查改期").statusCode(303);
    assertEquals(TermState.MISSED, term(late, "G04P").state);
    late.asked().get("/casefiles/own").then().body(containsString("现场核查改期"));
  }

  private Filed handled() {
    Filed filed = Counter.file();
    handle.accept(filed.id());
    handle.takeUp(filed.id(), "mao");
    return filed;
  }

  @Test @TestSecurity(user = "gao", roles = "supervisor") void theSupervisorSeesWhatIsOverdueAndPressesNothing() {
    Filed filed = Counter.file();
    handle.accept(filed.id());
    Instant due = term(filed, "G04P").dueAt;
    clock.to(due.plusMillis(500));
    given().get("/supervisor/casefiles?overdue=true").then().statusCode(200).body(not(containsString(filed.number())));
    clock.to(due.plusSeconds(2));
    given().get("/supervisor/casefiles?overdue=true").then().body(containsString(filed.number()));
    given().get("/supervisor").then().statusCode(200).body(containsString("办件超期")).body(containsString(filed.number()));
    given().get("/supervisor/casefiles/" + filed.id()).then().statusCode(200).body(not(containsString("/taking-up")))
        .body(not(containsString("罗小敏")));
  }

  @Test @TestSecurity(user = "hua", roles = "clerk") void anotherClerkCallsBackAndMends() {
    Filed filed = Counter.file();
    handle.refuse(filed.id(), "不属本机关职权");
    filed.posting().formParam("grade", "BAD").post("/casefiles/own/rating").then().statusCode(303);
    UUID rating = QuarkusTransaction.requiringNew().call(() -> Rating.of(filed.id()).orElseThrow().id);
    given().get("/clerk").then().body(containsString("差评待回访")).body(containsString("/clerk/ratings/" + rating));
    given().get("/clerk/ratings/" + rating).then().statusCode(200).body(containsString("13805745678"));
    post("/clerk/ratings/" + rating + "/call", "finding", "告知不清，属实").statusCode(303);
    post("/clerk/ratings/" + rating + "/measure", "measure", "已改写告知书").statusCode(303);
    filed.asked().get("/casefiles/own/rating").then().body(containsString("已改写告知书"));
    assertEquals(TermState.MET, about(filed, rating, "G12B").state);
  }

  @Test void nothingIsRatedBeforeItsResult() {
    Filed filed = Counter.file();
    filed.posting().formParam("grade", "GOOD").post("/casefiles/own/rating").then().statusCode(409);
    filed.asked().get("/casefiles/own/rating").then().statusCode(200).body(containsString("还没有办理结果"));
  }

  @Test void theApplicantWithdrawsAndTheClocksEnd() {
    Filed filed = Counter.file();
    filed.posting().post("/casefiles/own/withdrawal").then().statusCode(303);
    assertEquals(CasefileStage.WITHDRAWN, read(filed).stage);
    assertEquals(0, QuarkusTransaction.requiringNew().call(() -> Terms.open(filed.id()).size()));
  }

  private static ValidatableResponse post(String address, String... fields) {
    var request = form();
    for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
    return request.post(address).then();
  }

  private static Instant beijing(String local) {
    return LocalDateTime.parse(local).atZone(Beijing.ZONE).toInstant();
  }

  private static Casefile read(Filed filed) {
    return QuarkusTransaction.requiringNew().call(() -> Casefile.require(filed.id()));
  }

  private static Term term(Filed filed, String rule) {
    return about(filed, null, rule);
  }

  private static Term about(Filed filed, UUID about, String rule) {
    return QuarkusTransaction.requiringNew().call(() -> Terms.of(filed.id()).stream()
        .filter(term -> term.rule.equals(rule) && java.util.Objects.equals(term.about, about)).findFirst().orElseThrow());
  }
}
