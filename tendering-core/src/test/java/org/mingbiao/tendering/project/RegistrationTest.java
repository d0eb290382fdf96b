package org.mingbiao.tendering.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.APPROVAL_MISSING;
import static org.mingbiao.shared.refusal.Refusal.BUDGET_EXCEEDED;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.INVITATION_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.LOT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Thresholds;

class RegistrationTest {
  static final Instant NOW = Instant.parse("2026-03-01T16:30:00Z");

  /** A lawful entry; each test spoils one thing. */
  static final class Entry {
    String title = "钟公庙街道城市家具采购安装工程总承包";
    Procedure procedure = Procedure.NORMAL;
    Method method = Method.OPEN;
    String region = "330212";
    BigDecimal budget = new BigDecimal("10000000.00");
    String approval = "鄞发改备〔2026〕12号";
    String invitationGround;
    List<Registration.LotEntry> lots = List.of(lot("6000000.00"), lot("4000000.00"));

    Registration registration() {
      return new Registration(title, World.ENGINEERING, procedure, Kind.EPC, method, region, UUID.randomUUID(), UUID.randomUUID(),
          budget, true, approval, invitationGround, lots, null);
    }

    Registration.Registered register() {
      return registration().register("A01-113302127321371686-20191014-000360-4", true, NOW);
    }
  }

  static Registration.LotEntry lot(String estimate) {
    return new Registration.LotEntry("一标段", new BigDecimal(estimate), List.of());
  }

  static void refused(Refusal refusal, String field, Consumer<Entry> fault) {
    Entry entry = new Entry();
    fault.accept(entry);
    var refused = assertThrows(RefusedException.class, entry::register);
    assertEquals(refusal, refused.refusal);
    assertEquals(field, refused.field);
  }

  @Test
  void numbersTheLotsFromOneAndStartsThemOpenForBids() {
    Tender tender = new Entry().register().tender();
    assertEquals(List.of(1, 2), tender.lots.stream().map(lot -> lot.number).toList());
    assertEquals(List.of(LotStage.BIDDING, LotStage.BIDDING), tender.lots.stream().map(lot -> lot.stage).toList());
    assertEquals(Stage.REGISTERED, tender.stage);
  }

  @Test
  void followsTheLawOfTheDayInBeijing() {
    assertEquals(LocalDate.of(2026, 3, 2), new Entry().register().tender().lawDay);
  }

  @Test
  void refusesAMissingTitleOrRegion() {
    refused(FIELD_REQUIRED, "title", entry -> entry.title = " ");
    refused(FIELD_REQUIRED, "region", entry -> entry.region = null);
  }

  @Test
  void refusesABudgetOfNothing() {
    refused(AMOUNT_INVALID, "budget", entry -> entry.budget = BigDecimal.ZERO);
    refused(AMOUNT_INVALID, "budget", entry -> entry.budget = null);
  }

  @Test
  void letsTheLotsTogetherReachTheBudgetAndNotPassIt() {
    assertEquals(2, new Entry().register().tender().lots.size());
    refused(BUDGET_EXCEEDED, "lots", entry -> entry.lots = List.of(lot("6000000.00"), lot("4000000.01")));
  }

  @Test
  void refusesATenderWithoutALot() {
    refused(LOT_MISSING, "lots", entry -> entry.lots = List.of());
  }

  @Test
  void namesTheLotWhoseEstimateIsMissing() {
    refused(AMOUNT_INVALID, "lots[1].estimate", entry -> entry.lots = List.of(lot("1.00"), lot("0.00")));
  }

  @Test
  void takesTwoHundredLotsAndNotOneMore() {
    Entry full = new Entry();
    full.lots = Collections.nCopies(Registration.LOTS_MAX, lot("1.00"));
    assertEquals(Registration.LOTS_MAX, full.register().tender().lots.size());
    refused(TOO_MANY, "lots", entry -> entry.lots = Collections.nCopies(Registration.LOTS_MAX + 1, lot("1.00")));
  }

  @Test
  void letsOnlyAnEmergencyOweItsApproval() {
    refused(APPROVAL_MISSING, "approval", entry -> entry.approval = "");
    Entry emergency = new Entry();
    emergency.approval = "";
    emergency.procedure = Procedure.EMERGENCY;
    assertEquals(Stage.REGISTERED, emergency.register().tender().stage);
  }

  @Test
  void asksWhyATenderIsByInvitation() {
    refused(INVITATION_UNFOUNDED, "invitationGround", entry -> entry.method = Method.INVITED);
    Entry founded = new Entry();
    founded.method = Method.INVITED;
    founded.invitationGround = "技术复杂, 只有少量潜在投标人可供选择";
    assertEquals(Method.INVITED, founded.register().tender().method);
  }

  @Test
  void isApprovedAnewForAnotherMethodWhereLocalLawAsksForIt() {
    TenderLaw ningbo = TenderLaw.of(LawBook.with(Set.of("ningbo")), new Entry().register().tender());
    Tender before = new Entry().register().tender();
    Entry again = new Entry();
    again.registration().requireApprovedAgain(before, ningbo);
    again.method = Method.INVITED;
    again.invitationGround = "技术复杂";
    var refused = assertThrows(RefusedException.class, () -> again.registration().requireApprovedAgain(before, ningbo));
    assertEquals(APPROVAL_MISSING, refused.refusal);
    assertEquals("N17", refused.rule);
    again.registration().requireApprovedAgain(before, TenderLaw.of(LawBook.national(), before));
    again.approval = "鄞发改备〔2026〕40号";
    again.registration().requireApprovedAgain(before, ningbo);
  }

  static boolean mustTender(World world, Kind kind, String budget) {
    BigDecimal sum = new BigDecimal(budget);
    return new Registration("路灯", world, Procedure.NORMAL, kind, Method.OPEN, "330212", UUID.randomUUID(), UUID.randomUUID(), sum, true,
        "批文", null, List.of(new Registration.LotEntry("一标段", sum, List.of())), null)
        .mustTender(LawBook.national(), Thresholds.national(), LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @CsvSource({"WORKS,4000000.00,3999999.99", "EPC,4000000.00,3999999.99", "GOODS,2000000.00,1999999.99", "CONSULTING,1000000.00,999999.99"})
  void mustBeTenderedFromTheThresholdOn(Kind kind, String reached, String below) {
    assertTrue(mustTender(World.ENGINEERING, kind, reached));
    assertFalse(mustTender(World.ENGINEERING, kind, below));
  }

  @Test
  void leavesATownOnlyWhatStaysBelowTheThreshold() {
    assertFalse(mustTender(World.TOWN, Kind.WORKS, "3999999.99"));
    var refused = assertThrows(RefusedException.class, () -> mustTender(World.TOWN, Kind.WORKS, "4000000.00"));
    assertEquals(BUDGET_EXCEEDED, refused.refusal);
    assertEquals("S01", refused.rule);
  }
}
