package org.mingbiao.evaluation.recusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.Exclusion;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.recusal.Link.Kind;

class RecusalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final Expert EXPERT = new Expert("E", List.of("civil"), null, false, 2);

  @Test void excludesNobodyWithoutAReason() {
    assertEquals("", rules(EXPERT, List.of(), List.of()));
  }

  @ParameterizedTest @EnumSource(Kind.class)
  void excludesWhoHasAnyHoldOnABidder(Kind kind) {
    assertEquals("C07", rules(EXPERT, List.of(new Link("E", "B1", kind, LONG_AGO, null)), List.of()));
  }

  @ParameterizedTest @CsvSource({"2023-03-02, C07", "2023-03-01, ''"})
  void looksBackThreeYears(LocalDate until, String rule) {
    assertEquals(rule, rules(EXPERT, List.of(new Link("E", "B1", Kind.EMPLOYED, LONG_AGO, until)), List.of()));
  }

  @Test void followsControlUpAndDownThroughAWholeGroup() {
    List<Link> links = List.of(
        new Link("holding", "B1", Kind.CONTROLS, LONG_AGO, null),
        new Link("holding", "sister", Kind.CONTROLS, LONG_AGO, null),
        new Link("sister", "daughter", Kind.MANAGES, LONG_AGO, null),
        new Link("E", "daughter", Kind.EMPLOYED, LONG_AGO, null));
    assertEquals("C07", rules(EXPERT, links, List.of()));
    Exclusion exclusion = new Recusal(lot(World.GOVERNMENT), new Register(links, List.of())).exclusions(EXPERT).get(0);
    assertTrue(exclusion.because().contains("daughter, of one hand with B1"), exclusion.because());
  }

  @Test void doesNotFollowSharesWithoutControl() {
    List<Link> links = List.of(
        new Link("fund", "B1", Kind.HOLDS_SHARES, LONG_AGO, null),
        new Link("fund", "other", Kind.CONTROLS, LONG_AGO, null),
        new Link("E", "other", Kind.EMPLOYED, LONG_AGO, null));
    assertEquals("", rules(EXPERT, links, List.of()));
  }

  @Test void excludesTheRelativeOfWhoHeadsABidder() {
    List<Link> heads = List.of(new Link("P", "B2", Kind.DIRECTS, LONG_AGO, null));
    assertEquals("C07", rules(EXPERT, heads, List.of(new Relation("P", "E"))));
    assertEquals("C07", rules(EXPERT, heads, List.of(new Relation("E", "P"))));
    assertEquals("", rules(EXPERT, heads, List.of(new Relation("P", "X"))));
  }

  @Test void doesNotExcludeTheRelativeOfAnyEmployee() {
    assertEquals("", rules(EXPERT, List.of(new Link("P", "B2", Kind.EMPLOYED, LONG_AGO, null)),
        List.of(new Relation("P", "E"))));
  }

  @Test void excludesStaffOfTenderersAndSupervisors() {
    List<Link> links = List.of(new Link("E", "tenderer", Kind.EMPLOYED, LONG_AGO, null),
        new Link("E", "bureau", Kind.EMPLOYED, LONG_AGO, null));
    assertEquals("C07,C19", rules(EXPERT, links, List.of()));
    List<Link> former = List.of(new Link("E", "tenderer", Kind.EMPLOYED, LONG_AGO, DAY.minusDays(1)));
    assertEquals("", rules(EXPERT, former, List.of()));
  }

  @ParameterizedTest @CsvSource({"2026-03-02, SUSPENDED", "2026-03-01, ''"})
  void excludesWhileASuspensionLasts(LocalDate until, String rule) {
    assertEquals(rule, rules(new Expert("E", List.of(), until, false, 0), List.of(), List.of()));
  }

  @ParameterizedTest @CsvSource({"11, ''", "12, LOAD"})
  void excludesWhoWasDrawnOftenEnough(int draws, String rule) {
    assertEquals(rule, rules(new Expert("E", List.of(), null, false, draws), List.of(), List.of()));
  }

  @Test void excludesWhoWasPunished() {
    assertEquals("C06", rules(new Expert("E", List.of(), null, true, 0), List.of(), List.of()));
  }

  @Test void citesTheLawOfItsWorld() {
    var register = new Register(List.of(new Link("E", "B1", Kind.EMPLOYED, LONG_AGO, null)), List.of());
    assertEquals("《评标委员会和评标方法暂行规定》第十二条", new Recusal(lot(World.ENGINEERING), register).exclusions(EXPERT).get(0)
        .article());
    assertEquals("《政府采购法实施条例》第九条", new Recusal(lot(World.GOVERNMENT), register).exclusions(EXPERT).get(0).article());
  }

  @Test void listsEveryExpertWithEmployerAndReasons() {
    var register = new Register(List.of(new Link("E", "B1", Kind.EMPLOYED, LONG_AGO, null)), List.of());
    List<Candidate> list = new Recusal(lot(World.GOVERNMENT), register)
        .list(List.of(EXPERT, new Expert("F", List.of("civil"), null, false, 0)));
    assertEquals("B1", list.get(0).employer());
    assertEquals(1, list.get(0).excluded().size());
    assertEquals(List.of(), list.get(1).excluded());
  }

  private static String rules(Expert expert, List<Link> links, List<Relation> relations) {
    return String.join(",", new Recusal(lot(World.GOVERNMENT), new Register(links, relations)).exclusions(expert)
        .stream().map(Exclusion::rule).sorted().toList());
  }

  private static Recusal.Lot lot(World world) {
    return new Recusal.Lot(world, DAY, List.of("B1", "B2"), "tenderer", List.of("bureau"), 12);
  }
}
