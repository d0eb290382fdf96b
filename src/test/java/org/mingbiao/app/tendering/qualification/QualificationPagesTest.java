package org.mingbiao.app.tendering.qualification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.app.edge.page.Forms.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.app.tendering.Units;
import org.mingbiao.app.tendering.review.QualifyingCommittee;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.SeatEntry.Role;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.qualification.Consortium;
import org.mingbiao.tendering.qualification.Judgement;

@QuarkusTest
@TestSecurity(user = "shen", roles = "agent", attributes = @SecurityAttribute(key = "party", value = Units.AGENCY))
class QualificationPagesTest {
  private static final String TOKEN = "bWluZ2JpYW8tdGVzdC0wMQ";

  @Inject Applying applying;
  @Inject Prequalify prequalify;
  @Inject QualifyingCommittee committee;
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  private SetClock clock;
  private UUID tender;

  @BeforeEach void begin() {
    clock = SetClock.at("2026-03-02T09:00");
    tender = applying.announced(false);
  }

  private void applyAll(int many) {
    IntStream.range(0, many).forEach(i -> applying.apply(tender, applying.bidder(i)));
  }

  @Test void saysHowManyMayPassBeforeTheAnnouncementOnly() {
    UUID filed = applying.filed(false);
    String page = "/tenders/" + filed + "/qualification";
    given().get(page).then().statusCode(200).body(containsString("最多通过家数"));
    form().formParam("places", "2").post(page + "/places").then().statusCode(422);
    form().formParam("places", "5").post(page + "/places").then().statusCode(303);
    given().get(page).then().body(containsString("最多 5 家"));
    form().formParam("places", "5").post(at("/places")).then().statusCode(409);
  }

  @Test void showsNobodyWhoAppliesNorHowMany() {
    applyAll(3);
    given().get(at("")).then().statusCode(200).body(containsString("不向任何人显示")).body(not(containsString("投标人0")));
    given().get(api("/applications")).then().statusCode(403).body("type", equalTo("https://mingbiao.org/problems/secret-yet"));
    clock.on(Applying.OPEN);
    given().get(at("")).then().body(containsString("投标人0"));
    given().get(api("/applications")).then().statusCode(200).body("", hasSize(3));
  }

  @Test void theTendererJudgesAndThreeAreEnough() {
    applyAll(4);
    clock.on(Applying.OPEN);
    given().get("/agent").then().body(containsString(at("")));
    for (int i = 0; i < 4; i++) {
      String one = at("/applications/" + applying.bidder(i));
      given().get(one).then().statusCode(200).body(containsString("投标人" + i)).body(containsString("申请.pdf"));
      if (i == 0) form().formParam("finding", "FAILS").post(one + "/judgement").then().statusCode(400);
      form().formParam("finding", i < 3 ? "PASSES" : "FAILS").formParam("reason", "类似业绩不足").post(one + "/judgement").then().statusCode(303);
    }
    given().get(at("")).then().body(containsString("第十九条"));
    form().post(at("/result")).then().statusCode(303);
    given().get(at("")).then().body(containsString("未通过资格预审")).body(containsString("类似业绩不足"));
    form().post(at("/result")).then().statusCode(409);
    assertEquals(Stage.ANNOUNCED, read().stage);
    given().get("/tenders/" + tender).then().body(containsString("资格预审已完成"));
  }

  @Test void withTwoTheTenderFailsAndSaysSo() {
    applyAll(3);
    clock.on(Applying.OPEN);
    form().post(at("/result")).then().statusCode(409);
    for (int i = 0; i < 3; i++) applying.judge(tender, applying.bidder(i), i < 2);
    given().contentType(ContentType.JSON).post(api("/result")).then().statusCode(200).body("enough", equalTo(false));
    Tender failed = read();
    assertEquals(Stage.CONCLUDED, failed.stage);
    assertEquals(LotStage.FAILED, failed.lots.get(0).stage);
    assertTrue(QuarkusTransaction.requiringNew().call(() -> Notice.of(tender).stream().anyMatch(notice -> notice.kind == NoticeKind.EXCEPTION)));
  }

  @Test void aCommitteeJudgesTheApplicationsOfAStateOwnedProject() {
    tender = applying.announced(true);
    applyAll(3);
    clock.on(Applying.OPEN);
    UUID first = applying.bidder(0);
    given().get(at("")).then().body(containsString("第十八条"));
    given().contentType(ContentType.JSON).body(Map.of("passes", true)).put(api("/applications/" + first + "/judgement")).then().statusCode(403)
        .body("rule", equalTo("S18"));
    form().post(at("/result")).then().statusCode(422);
    List<String> members = seated(5, Set.of());
    members.forEach(member -> committee.checkIn(tender, member));
    for (int i = 0; i < 3; i++) {
      for (String member : members) committee.judge(tender, member, new Judgement(applying.bidder(i), 0, true, null, null));
      if (i == 1) form().post(at("/result")).then().statusCode(409);
    }
    form().post(at("/result")).then().statusCode(303);
    given().get(at("")).then().body(containsString("通过资格预审"));
  }

  @Test void aMemberWithAnInterestInAnApplicantDoesNotSit() {
    tender = applying.announced(true);
    applyAll(3);
    List<String> members = seated(2, Set.of(applying.bidder(0)));
    assertEquals(Refusal.SECRET_YET, assertThrows(RefusedException.class, () -> committee.checkIn(tender, members.get(0))).refusal);
    clock.on(Applying.OPEN);
    RefusedException refused = assertThrows(RefusedException.class, () -> committee.checkIn(tender, members.get(0)));
    assertEquals(Refusal.EXPERT_CONFLICT, refused.refusal);
    assertEquals("C06", refused.rule);
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void aBidderAppliesWithItsFilesUntilTheEnd() {
    Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    given().get(at("")).then().statusCode(200).body(containsString("尚未提交申请"));
    upload().post(at("/application")).then().statusCode(303);
    given().get(at("")).then().body(containsString("licence.pdf")).body(containsString("审查中"));
    String sha = given().get(api("/application")).then().statusCode(200).body("act", equalTo("APPLIED")).extract().path("files[0].sha256");
    String own = given().get(api("/application")).then().extract().path("party");
    given().get(at("/applications/" + own + "/files/" + sha)).then().statusCode(200).body(equalTo("执照"));
    given().get(at("/applications/" + applying.bidder(0) + "/files/" + sha)).then().statusCode(404);
    clock.on(Applying.OPEN);
    upload().post(at("/application")).then().statusCode(422);
  }

  @Test @TestSecurity(user = "luo", roles = "bidder", attributes = @SecurityAttribute(key = "party", value = Units.BIDDER))
  void eachApplicantLearnsItsOwnResultAlone() {
    UUID own = Units.known(Units.BIDDER, "宁波建工", PartyKind.BIDDER);
    applyAll(3);
    applying.apply(tender, own);
    clock.on(Applying.OPEN);
    for (int i = 0; i < 3; i++) applying.judge(tender, applying.bidder(i), true);
    applying.judge(tender, own, false);
    given().get(at("")).then().body(containsString("审查中"));
    prequalify.decide(Applying.AGENT, tender);
    given().get(at("")).then().body(containsString("未通过资格预审")).body(containsString("类似业绩不足")).body(not(containsString("投标人0")));
    given().get("/bidder").then().body(containsString("未通过资格预审：河道整治"));
    QuarkusTransaction.requiringNew().run(() -> {
      var book = prequalify.book(Tender.require(tender));
      book.requireQualified(new Consortium(applying.bidder(0), List.of(), null));
      assertThrows(RefusedException.class, () -> book.requireQualified(new Consortium(own, List.of(), null)));
    });
  }

  @Test @TestSecurity(user = "q-expert-1", roles = "expert") void aMemberJudgesFromItsSeat() {
    tender = applying.announced(true);
    applyAll(1);
    given().get(at("/committee")).then().statusCode(404);
    seated(3, Set.of());
    given().get("/expert").then().body(containsString(at("/committee")));
    given().get(at("/committee")).then().statusCode(200).body(containsString("申请截止后签到"));
    clock.on(Applying.OPEN);
    form().post(at("/committee/check-in")).then().statusCode(303);
    String one = at("/committee/" + applying.bidder(0));
    given().get(at("/committee")).then().body(containsString(one)).body(containsString("已审查 0 份"));
    given().get(one).then().statusCode(200).body(containsString("申请.pdf"));
    form().formParam("finding", "PASSES").post(one + "/judgement").then().statusCode(303);
    given().get(at("/committee")).then().body(containsString("已审查 1 份"));
    form().formParam("reason", "身体不适").post(at("/committee/recusal")).then().statusCode(303);
    given().get(at("/committee")).then().statusCode(404);
  }

  private RequestSpecification upload() {
    return form().contentType("multipart/form-data").multiPart("csrf-token", TOKEN).multiPart("files", "licence.pdf", "执照".getBytes());
  }

  /** @param related whom the first of them has declared as near relations */
  private List<String> seated(int many, Set<UUID> related) {
    List<String> members = IntStream.rangeClosed(1, many).mapToObj(i -> "q-expert-" + i).toList();
    QuarkusTransaction.requiringNew().run(() -> members.forEach(member -> {
      Expert.delete("username", member);
      Set<UUID> relations = member.endsWith("1") ? related : Set.of();
      Expert expert = Expert.enter(new Expert.Entry(member, "专家" + member, Set.of("市政工程"), true, 10, "330212", List.of(), relations));
      expert.persist();
      CommitteeBook book = new CommitteeBook(ledger, tender, tender);
      journal.record(book.seat(book.seats().size() + 1, member, expert.id, Role.EXPERT, clock.instant()));
    }));
    return members;
  }

  private Tender read() {
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender found = Tender.require(tender);
      found.lots.size();
      return found;
    });
  }

  private String at(String part) {
    return "/tenders/" + tender + "/qualification" + part;
  }

  private String api(String part) {
    return "/api/tenders/" + tender + "/qualification" + part;
  }
}
