package org.mingbiao.tendering.expert;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.BUYER_LEADS;
import static org.mingbiao.shared.refusal.Refusal.EXPERT_CONFLICT;
import static org.mingbiao.shared.refusal.Refusal.NOT_ALLOWED;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.shared.blind.MemoryLedger;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.expert.SeatEntry.Role;
import org.mingbiao.tendering.project.LotStage;

class CommitteeBookTest {
  final Papers papers = new Papers();
  final UUID lot = UUID.randomUUID();
  final CommitteeBook book = new CommitteeBook(new MemoryLedger(), UUID.randomUUID(), lot);

  void seat(int number, String username, Role role) {
    book.seat(number, username, role == Role.EXPERT ? UUID.randomUUID() : null, role, Papers.NOW);
    book.checkIn(username, Papers.NOW);
  }

  static void refused(Refusal refusal, String rule, Executable act) {
    RefusedException refused = assertThrows(RefusedException.class, act);
    assertEquals(refusal, refused.refusal);
    assertEquals(rule, refused.rule);
  }

  void lawful(int experts, int buyers, String budget) {
    CommitteeBook.requireLawful(experts, buyers, papers.law(), new BigDecimal(budget));
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING,4,1", "ENGINEERING,5,0", "ENGINEERING,5,2", "ENGINEERING,6,3", "PROCUREMENT,4,1", "PROCUREMENT,5,2",
      "TOWN,1,2", "TOWN,3,0"})
  void sitsInAnOddNumberWithEnoughExperts(World world, int experts, int buyers) {
    papers.world(world);
    assertDoesNotThrow(() -> lawful(experts, buyers, "9999999.99"));
  }

  @ParameterizedTest
  @CsvSource({"ENGINEERING,3,0,COMMITTEE_TOO_SMALL,C01", "ENGINEERING,4,0,COMMITTEE_TOO_SMALL,C01", "ENGINEERING,6,0,COMMITTEE_EVEN,C01",
      "ENGINEERING,3,2,EXPERTS_TOO_FEW,C01X", "ENGINEERING,4,3,EXPERTS_TOO_FEW,C01X", "PROCUREMENT,4,0,COMMITTEE_TOO_SMALL,C01",
      "PROCUREMENT,6,0,COMMITTEE_EVEN,C01", "PROCUREMENT,3,2,EXPERTS_TOO_FEW,C01X", "TOWN,1,0,COMMITTEE_TOO_SMALL,C01",
      "TOWN,0,3,EXPERTS_TOO_FEW,C01X"})
  void refusesACommitteeTooSmallOrEvenOrShortOfExperts(World world, int experts, int buyers, Refusal refusal, String rule) {
    papers.world(world);
    refused(refusal, rule, () -> lawful(experts, buyers, "9999999.99"));
  }

  @Test
  void sitsWithSevenInGovernmentProcurementFromTenMillionOn() {
    papers.world(World.PROCUREMENT);
    assertDoesNotThrow(() -> lawful(5, 0, "9999999.99"));
    refused(Refusal.COMMITTEE_TOO_SMALL, "C02", () -> lawful(5, 0, "10000000.00"));
    assertDoesNotThrow(() -> lawful(7, 0, "10000000.00"));
  }

  @Test
  void beginsWithNoFewerThanWereToBeDrawn() {
    for (int number = 1; number <= 5; number++) seat(number, "expert" + number, Role.EXPERT);
    assertDoesNotThrow(() -> book.requireLawful(papers.law(), papers.estimate));
    book.recuse("expert5", "与投标人有利害关系", Papers.NOW);
    refused(Refusal.COMMITTEE_TOO_SMALL, "C01", () -> book.requireLawful(papers.law(), papers.estimate));
  }

  @Test
  void asksForNoCommitteeWhereTheLawDoesNot() {
    papers.mustTender = false;
    assertDoesNotThrow(() -> lawful(2, 0, "100.00"));
  }

  @Test
  void letsNoBuyerLeadInGovernmentProcurement() {
    seat(1, "expert1", Role.EXPERT);
    seat(2, "buyer1", Role.BUYER);
    papers.world(World.PROCUREMENT);
    var rule = papers.law().rule("C02L");
    refused(BUYER_LEADS, "C02L", () -> book.lead("buyer1", rule, Papers.NOW));
    book.lead("expert1", rule, Papers.NOW);
    assertEquals(List.of("expert1"), book.seats().stream().filter(CommitteeBook.Seat::leads).map(CommitteeBook.Seat::username).toList());
  }

  @Test
  void keepsTheAgencysOwnStaffOffACommitteeOfGovernmentProcurement() {
    UUID agency = UUID.randomUUID();
    papers.world(World.PROCUREMENT);
    refused(EXPERT_CONFLICT, "C02A", () -> CommitteeBook.requireNoAgency(agency, agency, papers.law()));
    assertDoesNotThrow(() -> CommitteeBook.requireNoAgency(UUID.randomUUID(), agency, papers.law()));
  }

  @ParameterizedTest
  @EnumSource(LotStage.class)
  void namesNobodyBeforeTheWinnerIsFixed(LotStage stage) {
    for (World world : new World[] {World.ENGINEERING, World.PROCUREMENT}) {
      papers.world(world);
      if (stage == LotStage.AWARDED || stage == LotStage.CONTRACTED) {
        assertDoesNotThrow(() -> CommitteeBook.requireResult(stage, papers.law()));
      } else {
        refused(SECRET_YET, "C08", () -> CommitteeBook.requireResult(stage, papers.law()));
      }
    }
  }

  @Test
  void keepsMembersAwayFromTheOpeningInGovernmentProcurement() {
    seat(1, "expert1", Role.EXPERT);
    assertDoesNotThrow(() -> book.requireAway("expert1", papers.law()));
    papers.world(World.PROCUREMENT);
    refused(NOT_ALLOWED, "O04", () -> book.requireAway("expert1", papers.law()));
    assertDoesNotThrow(() -> book.requireAway("expert2", papers.law()));
  }

  @Test
  void holdsWhoNeitherSignsNorDissentsToAgree() {
    seat(1, "expert1", Role.EXPERT);
    seat(2, "expert2", Role.EXPERT);
    book.sign("expert1", null, Papers.NOW);
    assertEquals(List.of("expert2"), book.unsigned(Papers.NOW).stream().map(CommitteeBook.Seat::username).toList());
    book.silent("expert2", Papers.NOW);
    assertTrue(book.unsigned(Papers.NOW).isEmpty());
  }
}
