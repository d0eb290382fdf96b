package org.mingbiao.tendering.expert;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.EXPERT_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.expert.Expert.Employment;

class RecusalTest {
  static final LocalDate DAY = LocalDate.of(2026, 3, 24);
  static final UUID BIDDER = UUID.randomUUID();
  static final UUID SUPERVISOR = UUID.randomUUID();

  final Papers papers = new Papers();
  List<Employment> jobs = List.of();
  Set<UUID> relatives = Set.of();
  boolean seniorTitle = true;
  int years = 8;
  LocalDate suspendedUntil;

  void judges() {
    Expert expert = Expert.enter(new Expert.Entry("expert1", "王工", Set.of("市政工程"), seniorTitle, years, "330212", jobs, relatives));
    if (suspendedUntil != null) expert.suspend(suspendedUntil, "无故缺席");
    int yearsBack = papers.law().find("C07").map(Rule::count).orElse(0);
    int yearsMin = papers.law().find("C05").map(Rule::count).orElse(0);
    Set<UUID> supervisors = papers.law().find("C19").isPresent() ? Set.of(SUPERVISOR) : Set.of();
    new Recusal(Set.of(BIDDER), supervisors, yearsBack, yearsMin, DAY).require(expert, papers.law());
  }

  void refused(String rule) {
    RefusedException refused = assertThrows(RefusedException.class, this::judges);
    assertEquals(EXPERT_CONFLICT, refused.refusal);
    assertEquals(rule, refused.rule);
  }

  @Test
  void judgesAfterEightYearsInTheFieldAndNotAfterSeven() {
    assertDoesNotThrow(this::judges);
    years = 7;
    refused("C05");
  }

  @Test
  void judgesOnlyWithASeniorTitle() {
    seniorTitle = false;
    refused("C05");
  }

  @Test
  void judgesNoBidderThatEmploysIt() {
    jobs = List.of(new Employment(BIDDER, DAY.minusYears(9), null));
    refused("C06");
    jobs = List.of(new Employment(BIDDER, DAY.minusYears(9), DAY.minusDays(1)));
    assertDoesNotThrow(this::judges);
  }

  @Test
  void judgesNoBidderOfItsRelatives() {
    relatives = Set.of(BIDDER);
    refused("C06");
    relatives = Set.of(UUID.randomUUID());
    assertDoesNotThrow(this::judges);
  }

  @Test
  void looksThreeYearsBackInGovernmentProcurement() {
    papers.world(World.PROCUREMENT);
    jobs = List.of(new Employment(BIDDER, DAY.minusYears(9), DAY.minusYears(3)));
    refused("C07");
    jobs = List.of(new Employment(BIDDER, DAY.minusYears(9), DAY.minusYears(3).minusDays(1)));
    assertDoesNotThrow(this::judges);
  }

  @Test
  void judgesNothingThatItsOwnOfficeSupervises() {
    jobs = List.of(new Employment(SUPERVISOR, DAY.minusYears(1), null));
    refused("C19");
    jobs = List.of(new Employment(SUPERVISOR, DAY.minusYears(1), DAY.minusDays(1)));
    assertDoesNotThrow(this::judges);
  }

  @Test
  void judgesAgainTheDayAfterASuspension() {
    suspendedUntil = DAY;
    refused("C06");
    suspendedUntil = DAY.minusDays(1);
    assertDoesNotThrow(this::judges);
  }
}
