package org.mingbiao.evaluation.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.sheet.Member.Role;

class CommitteeTest {
  private static final Committee.Task ENGINEERING = new Committee.Task(World.ENGINEERING, true, null, false);
  private static final Committee.Task GROUP = new Committee.Task(World.GOVERNMENT, false, null, false);

  @ParameterizedTest
  @CsvSource({"4, 1, ''", "5, 0, ''", "3, 2, C01", "5, 2, ''", "4, 3, C01", "6, 3, ''", "5, 4, C01", "3, 0, C01"})
  void asksForTwoThirdsExpertsOfAtLeastFive(int experts, int tenderers, String rule) {
    assertEquals(rule, rules(committee(experts, tenderers), ENGINEERING));
  }

  @ParameterizedTest @CsvSource({"6, 0, C01", "7, 0, ''", "5, 1, C01"})
  void asksForAnOddNumber(int experts, int tenderers, String rule) {
    assertEquals(rule, rules(committee(experts, tenderers), ENGINEERING));
  }

  @ParameterizedTest
  @CsvSource({"9999999.99, false, 5, ''", "10000000, false, 5, C02", "10000000, false, 7, ''", "1, true, 5, C02",
      "1, true, 7, ''"})
  void asksForSevenWhereMuchIsAtStakeInGovernmentProcurement(String budget, boolean weighty, int experts, String rule) {
    var task = new Committee.Task(World.GOVERNMENT, true, new BigDecimal(budget), weighty);
    assertEquals(rule, rules(committee(experts, 0), task));
  }

  @ParameterizedTest @CsvSource({"2, 1, ''", "1, 2, C03", "1, 0, C03", "2, 0, C03"})
  void asksForThreeInAGroup(int experts, int tenderers, String rule) {
    assertEquals(rule, rules(committee(experts, tenderers), GROUP));
  }

  @Test void letsNoBuyersRepresentativeLeadInGovernmentProcurement() {
    List<Member> members = new ArrayList<>(committee(4, 0).members());
    members.add(new Member("T", Role.TENDERER, true, null));
    assertEquals("C02", rules(new Committee(members), new Committee.Task(World.GOVERNMENT, true, null, false)));
    assertEquals("", rules(new Committee(members), ENGINEERING));
  }

  @Test void letsNoAgencyStaffJudgeInGovernmentProcurement() {
    List<Member> members = new ArrayList<>(committee(4, 0).members());
    members.add(new Member("A", Role.AGENCY, false, null));
    assertEquals("C02", rules(new Committee(members), new Committee.Task(World.GOVERNMENT, true, null, false)));
  }

  @Test void letsNoSupervisorJudge() {
    List<Member> members = new ArrayList<>(committee(4, 0).members());
    members.add(new Member("S", Role.SUPERVISOR, false, null));
    assertEquals("C19", rules(new Committee(members), ENGINEERING));
  }

  @Test void countsTheReplacementAndNotTheReplaced() {
    List<Member> members = new ArrayList<>(committee(5, 0).members());
    members.set(0, new Member("E0", Role.EXPERT, false, "N"));
    members.add(new Member("N", Role.EXPERT, false, null));
    Committee committee = new Committee(members);
    assertEquals("", rules(committee, ENGINEERING));
    assertEquals(Set.of("E0"), committee.replaced());
    assertEquals(Set.of("E1", "E2", "E3", "E4", "N"), committee.sitting());
  }

  @Test void knowsWhoReplacedAMember() {
    List<Member> members = new ArrayList<>(committee(7, 0).members());
    members.add(new Member("G", Role.EXPERT, false, "nobody"));
    assertEquals(Breach.FORMAT, rules(new Committee(members), ENGINEERING));
  }

  private static Committee committee(int experts, int tenderers) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < experts; i++) members.add(new Member("E" + i, Role.EXPERT, false, null));
    for (int i = 0; i < tenderers; i++) members.add(new Member("T" + i, Role.TENDERER, false, null));
    return new Committee(members);
  }

  private static String rules(Committee committee, Committee.Task task) {
    return String.join(",", committee.breaches(task).stream().map(Breach::rule).distinct().sorted().toList());
  }
}
