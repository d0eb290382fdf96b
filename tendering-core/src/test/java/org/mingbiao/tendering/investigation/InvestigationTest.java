package org.mingbiao.tendering.investigation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BAN_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.COLLUDERS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.DECISION_NOT_FINAL;
import static org.mingbiao.shared.refusal.Refusal.FINE_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.HANDLERS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.HEARING_OWED;
import static org.mingbiao.shared.refusal.Refusal.HEARING_TOO_SOON;
import static org.mingbiao.shared.refusal.Refusal.NOT_INFORMED;
import static org.mingbiao.shared.refusal.Refusal.PENALTY_HARDER;
import static org.mingbiao.shared.refusal.Refusal.STATEMENT_LATE;
import static org.mingbiao.shared.refusal.Refusal.STATEMENT_PENDING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.CaseEntry.Act;
import org.mingbiao.tendering.investigation.CaseEntry.Note;
import org.mingbiao.tendering.lead.Item;

/** The rules of a case, without database, on both sides of every boundary. */
class InvestigationTest {
  /** Wednesday before the long rest around 1 May, with a made-up working day on Saturday 9 May 2026. */
  static final Instant WEDNESDAY = Instant.parse("2026-04-29T02:00:00Z");
  static final UUID ONE = UUID.randomUUID();
  static final UUID OTHER = UUID.randomUUID();
  static final UUID ONES_BID = UUID.randomUUID();
  static final UUID OTHERS_BID = UUID.randomUUID();

  final DueProcess process = process(World.ENGINEERING, "7680000.00");
  final List<CaseEntry> entries = new ArrayList<>();
  final Investigation investigation = open(List.of("gao", "lin"));

  static DueProcess process(World world, String amount) {
    var law = LawBook.national().binding(world, Procedure.NORMAL, LocalDate.parse("2026-04-29"), Set.of());
    return new DueProcess(law, WorkingCalendar.official(), amount == null ? null : new BigDecimal(amount));
  }

  Investigation open(List<String> handlers) {
    return Investigation.open(new Investigation.Cause(UUID.randomUUID(), UUID.randomUUID(), Origin.LEAD, null), handlers, process, WEDNESDAY);
  }

  static Decision decision(String fine, int months) {
    BigDecimal yuan = fine == null ? null : new BigDecimal(fine);
    return new Decision(Item.SAME_PAYER, "", "保证金由同一账户转出",
        List.of(new Penalty(ONES_BID, ONE, yuan, months), new Penalty(OTHERS_BID, OTHER, yuan, months)));
  }

  CaseFile file() {
    return new CaseFile(entries);
  }

  void told(Decision intended) {
    investigation.inform(intended, process, WEDNESDAY);
    entries.add(CaseEntry.of(Act.NOTICE, new Note("gao", "告知", WEDNESDAY)).saying(intended));
  }

  void says(Act act, UUID party) {
    entries.add(CaseEntry.of(act, new Note("luo", "未串通", WEDNESDAY)).from(party));
  }

  Executable finding(Decision found, Instant now) {
    return () -> investigation.find(found, file(), process, now);
  }

  static void refuses(Refusal refusal, String rule, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    assertEquals(rule, refused.rule);
  }

  static Instant endOf(String day) {
    return WorkingCalendar.endOf(LocalDate.parse(day));
  }

  @Test
  void isHandledByTwoDifferentPeople() {
    assertDoesNotThrow(() -> open(List.of("gao", "lin")));
    refuses(HANDLERS_TOO_FEW, "K14", () -> open(List.of("gao", "gao", " ")));
  }

  @Test
  void givesFiveWorkingDaysToBeHeardOverTheRestOfMay() {
    told(decision(null, 0));
    assertEquals(endOf("2026-05-09"), investigation.stateUntil);
  }

  @Test
  void findsNothingBeforeTheTermIsOverUnlessAllHaveSpoken() {
    told(decision(null, 0));
    refuses(STATEMENT_PENDING, "K11", finding(decision(null, 0), investigation.stateUntil));
    says(Act.STATEMENT, ONE);
    refuses(STATEMENT_PENDING, "K11", finding(decision(null, 0), investigation.stateUntil));
    says(Act.WAIVER, OTHER);
    assertDoesNotThrow(finding(decision(null, 0), investigation.stateUntil));
    assertEquals(InvestigationStage.FOUND, investigation.stage);
  }

  @Test
  void findsAgainstTheSilentFromTheSecondAfterTheTerm() {
    told(decision(null, 0));
    assertDoesNotThrow(finding(decision(null, 0), investigation.stateUntil.plusSeconds(1)));
  }

  @Test
  void findsNothingOfABidderWhoWasNotTold() {
    told(decision(null, 0));
    Decision withAThird = new Decision(Item.SAME_PAYER, "", "又查明", List.of(decision(null, 0).penalties().get(0),
        new Penalty(UUID.randomUUID(), UUID.randomUUID(), null, 0)));
    refuses(NOT_INFORMED, "K15", finding(withAThird, endOf("2026-06-01")));
    assertEquals(InvestigationStage.INFORMED, investigation.stage);
  }

  @Test
  void treatsNobodyHarderThanItWasTold() {
    told(decision("50000.00", 12));
    refuses(PENALTY_HARDER, "K15", finding(decision("50000.01", 12), endOf("2026-06-01")));
    refuses(PENALTY_HARDER, "K15", finding(decision("50000.00", 13), endOf("2026-06-01")));
    assertDoesNotThrow(finding(decision("50000.00", 12), endOf("2026-06-01")));
  }

  @Test
  void fallsBackToTheEndOfTheTermWhenItTellsAnew() {
    told(decision(null, 0));
    says(Act.STATEMENT, ONE);
    says(Act.STATEMENT, OTHER);
    told(decision(null, 12));
    assertFalse(file().hasSpoken(ONE));
    refuses(STATEMENT_PENDING, "K11", finding(decision(null, 12), WEDNESDAY));
  }

  @Test
  void owesTheHearingThatWasAskedFor() {
    told(decision(null, 0));
    says(Act.HEARING_REQUEST, ONE);
    refuses(HEARING_OWED, "K12", finding(decision(null, 0), endOf("2026-06-01")));
    investigation.callHearing(endOf("2026-06-01"), process, WEDNESDAY);
    investigation.endHearing();
    entries.add(CaseEntry.of(Act.HEARING_RECORD, new Note("gao", "笔录", WEDNESDAY)));
    assertDoesNotThrow(finding(decision(null, 0), endOf("2026-06-01")));
  }

  @Test
  void callsAHearingSevenWorkingDaysBefore() {
    told(decision(null, 0));
    Instant earliest = Instant.parse("2026-05-12T02:00:00Z");
    refuses(HEARING_TOO_SOON, "K12", () -> investigation.callHearing(earliest.minusSeconds(1), process, WEDNESDAY));
    assertDoesNotThrow(() -> investigation.callHearing(earliest, process, WEDNESDAY));
  }

  @Test
  void takesARequestForAHearingUntilTheLastSecondAndAStatementUntilTheDecision() {
    told(decision(null, 0));
    Instant late = investigation.stateUntil.plusSeconds(1);
    assertDoesNotThrow(() -> investigation.requireHears(true, process, investigation.stateUntil));
    refuses(STATEMENT_LATE, "K11", () -> investigation.requireHears(true, process, late));
    assertDoesNotThrow(() -> investigation.requireHears(false, process, late));
  }

  @Test
  void finesFromFiveToTenPerMilleOfTheContract() {
    assertDoesNotThrow(() -> process.requireLawful(decision("38400.00", 0)));
    assertDoesNotThrow(() -> process.requireLawful(decision("76800.00", 0)));
    refuses(FINE_OUT_OF_RANGE, "M09L", () -> process.requireLawful(decision("38399.99", 0)));
    refuses(FINE_OUT_OF_RANGE, "M09L", () -> process.requireLawful(decision("76800.01", 0)));
    refuses(FINE_OUT_OF_RANGE, "M09L", () -> process(World.ENGINEERING, null).requireLawful(decision("50000.00", 0)));
  }

  @Test
  void barsForTheMonthsOfItsWorld() {
    DueProcess procurement = process(World.PROCUREMENT, "7680000.00");
    assertDoesNotThrow(() -> process.requireLawful(decision(null, 24)));
    assertDoesNotThrow(() -> procurement.requireLawful(decision(null, 36)));
    refuses(BAN_OUT_OF_RANGE, "K17", () -> process.requireLawful(decision(null, 11)));
    refuses(BAN_OUT_OF_RANGE, "K17", () -> process.requireLawful(decision(null, 25)));
    refuses(BAN_OUT_OF_RANGE, "K17", () -> procurement.requireLawful(decision(null, 37)));
  }

  @Test
  void takesTwoToCollude() {
    Decision alone = new Decision(Item.ALIKE, "", "雷同", List.of(new Penalty(ONES_BID, ONE, null, 0)));
    refuses(COLLUDERS_TOO_FEW, "K04", () -> process.requireLawful(alone));
  }

  @Test
  void bindsOnlyOnceServedAndIsPublishedOnlyWhenFinal() {
    told(decision(null, 0));
    investigation.find(decision(null, 0), file(), process, endOf("2026-05-10"));
    assertNull(investigation.decision);
    Instant served = Instant.parse("2026-05-11T02:00:00Z");
    assertFalse(investigation.serve(decision(null, 0), served).veiled());
    assertEquals(2, investigation.decision.penalties().size());
    Instant last = endOf("2026-07-10");
    refuses(DECISION_NOT_FINAL, "K16", () -> investigation.publish(process, last));
    assertDoesNotThrow(() -> investigation.publish(process, last.plusSeconds(1)));
  }

  @Test
  void veilsEveryFactBeforeTheService() {
    assertTrue(investigation.opened().veiled());
    assertTrue(investigation.inform(decision(null, 0), process, WEDNESDAY).veiled());
    assertTrue(investigation.clear(WEDNESDAY).veiled());
  }
}
