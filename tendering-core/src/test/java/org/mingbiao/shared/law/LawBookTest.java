package org.mingbiao.shared.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.law.Procedure.EMERGENCY;
import static org.mingbiao.shared.law.Procedure.NORMAL;
import static org.mingbiao.shared.law.World.ENGINEERING;
import static org.mingbiao.shared.law.World.PROCUREMENT;
import static org.mingbiao.shared.law.World.TOWN;
import static org.mingbiao.shared.refusal.Refusal.PERIOD_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class LawBookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LawBook EVERYWHERE = LawBook.with(Set.copyOf(LawBook.PROFILES));
  private static final LawBook BOOK = LawBook.national();

  @Test
  void holdsEveryNumberedClockSealingRuleAndCommitteeRule() {
    Set<String> families =
        EVERYWHERE.rules().stream().map(rule -> rule.id().substring(0, 3)).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    numbered("T", 27).forEach(missing::add);
    numbered("E", 19).forEach(missing::add);
    numbered("C", 3).forEach(missing::add);
    missing.removeAll(families);
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @CsvSource({
      "T01, ENGINEERING, 20, CALENDAR_DAYS", "T01, PROCUREMENT, 20, CALENDAR_DAYS",
      "T02, ENGINEERING, 5, CALENDAR_DAYS", "T02, PROCUREMENT, 5, WORKING_DAYS",
      "T03, ENGINEERING, 5, CALENDAR_DAYS", "T03, PROCUREMENT, 5, WORKING_DAYS",
      "T04, ENGINEERING, 15, CALENDAR_DAYS", "T04P, PROCUREMENT, 3, CALENDAR_DAYS",
      "T05, ENGINEERING, 10, CALENDAR_DAYS", "T05P, ENGINEERING, 2, CALENDAR_DAYS",
      "T06, ENGINEERING, 3, CALENDAR_DAYS", "T09, ENGINEERING, 3, CALENDAR_DAYS", "T09S, ENGINEERING, 3, CALENDAR_DAYS",
      "T10, ENGINEERING, 10, CALENDAR_DAYS", "T11, ENGINEERING, 3, WORKING_DAYS",
      "T11D, ENGINEERING, 30, WORKING_DAYS",
      "T12, PROCUREMENT, 30, CALENDAR_DAYS", "T13, ENGINEERING, 15, CALENDAR_DAYS",
      "T16, ENGINEERING, 5, CALENDAR_DAYS",
      "T16, PROCUREMENT, 5, WORKING_DAYS", "T17, ENGINEERING, 5, CALENDAR_DAYS", "T18L, PROCUREMENT, 5, WORKING_DAYS",
      "T20R, PROCUREMENT, 2, WORKING_DAYS", "T20F, PROCUREMENT, 5, WORKING_DAYS",
      "T20N, PROCUREMENT, 1, WORKING_DAYS",
      "T20K, PROCUREMENT, 7, WORKING_DAYS", "T21A, PROCUREMENT, 3, WORKING_DAYS", "T21B, PROCUREMENT, 7, WORKING_DAYS",
      "T21D, PROCUREMENT, 15, WORKING_DAYS", "T21E, PROCUREMENT, 30, WORKING_DAYS",
      "T21F, PROCUREMENT, 30, CALENDAR_DAYS",
      "T22, PROCUREMENT, 5, WORKING_DAYS", "T24, PROCUREMENT, 15, YEARS", "O02, ENGINEERING, 3, COUNT"})
  void laysDownTheNumberOfTheArticle(String id, World world, int amount, Measure unit) {
    Rule rule = BOOK.rule(id, world, NORMAL, DAY);
    assertEquals(List.of(amount, unit), List.of(rule.count(), rule.unit()));
  }

  @Test
  void givesNoIdTwoMeaningsInOneWorldOnOneDay() {
    List<LocalDate> days = EVERYWHERE.rules().stream().map(Rule::from).distinct().toList();
    for (World world : World.values()) {
      for (Procedure procedure : Procedure.values()) {
        for (LocalDate day : days) {
          List<String> ids = EVERYWHERE.inForce(world, procedure, day).stream().map(Rule::id).toList();
          assertEquals(ids.stream().distinct().toList(), ids);
        }
      }
    }
  }

  @Test
  void keepsTheTwoWorldsApart() {
    assertEquals("《招标投标法》第二十四条", BOOK.rule("T01", ENGINEERING, NORMAL, DAY).article());
    assertEquals("《政府采购法》第三十五条", BOOK.rule("T01", PROCUREMENT, NORMAL, DAY).article());
    assertTrue(BOOK.find("T09", PROCUREMENT, NORMAL, DAY).isEmpty());
  }

  @Test
  void bindsOnlyTendersRegisteredFromItsFirstDay() {
    assertTrue(BOOK.find("T09", ENGINEERING, NORMAL, LocalDate.of(2012, 1, 31)).isEmpty());
    assertTrue(BOOK.find("T09", ENGINEERING, NORMAL, LocalDate.of(2012, 2, 1)).isPresent());
  }

  @Test
  void bindsTendersRegisteredOnItsLastDayAndNoneAfter() {
    assertTrue(BOOK.find("S07L", ENGINEERING, NORMAL, LocalDate.of(2027, 8, 31)).isPresent());
    assertTrue(BOOK.find("S07L", ENGINEERING, NORMAL, LocalDate.of(2027, 9, 1)).isEmpty());
  }

  @Test
  void saysWhichRuleIsNotInForce() {
    var refused = assertThrows(RefusedException.class, () -> BOOK.rule("T09", PROCUREMENT, NORMAL, DAY));
    assertEquals(RULE_NOT_IN_FORCE, refused.refusal);
    assertEquals("T09", refused.rule);
  }

  @Test
  void bindsOnlyWhereAllItsCircumstancesAreMet() {
    Set<Circumstance> both = Set.of(Circumstance.MUST_TENDER, Circumstance.PREQUALIFIED);
    assertTrue(BOOK.binding(ENGINEERING, NORMAL, DAY, both).find("T03").isPresent());
    Law open = BOOK.binding(ENGINEERING, NORMAL, DAY, Set.of(Circumstance.MUST_TENDER));
    assertTrue(open.find("T03").isEmpty());
    assertEquals(RULE_NOT_IN_FORCE, assertThrows(RefusedException.class, () -> open.rule("T03")).refusal);
    assertEquals(20, open.rule("T01").count());
  }

  @Test
  void anEmergencyHasItsOwnPeriodsAndNeedsItsGround() {
    assertEquals(3, BOOK.rule("T01", ENGINEERING, EMERGENCY, DAY).count());
    assertEquals("《招标投标法》第六十六条", BOOK.rule("X01", ENGINEERING, EMERGENCY, DAY).article());
    assertTrue(BOOK.find("X01", ENGINEERING, NORMAL, DAY).isEmpty());
  }

  @Test
  void localLawBindsWhereItIsSwitchedOn() {
    assertTrue(BOOK.find("T23", ENGINEERING, NORMAL, DAY).isEmpty());
    assertEquals(3, LawBook.with(Set.of("ningbo")).rule("T23", ENGINEERING, NORMAL, DAY).count());
    assertThrows(IllegalStateException.class, () -> LawBook.with(Set.of("atlantis")));
  }

  @Test
  void aDeploymentSetsWhatIsLocal() {
    LawBook set = BOOK.configured(Map.of("T01@town", BigDecimal.valueOf(7)));
    assertEquals(7, set.rule("T01", TOWN, NORMAL, DAY).count());
    assertEquals(20, set.rule("T01", ENGINEERING, NORMAL, DAY).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"T01@engineering", "T01@procurement", "T99@town", "S01@town"})
  void aStatutesNumberIsNoSetting(String key) {
    assertThrows(IllegalStateException.class, () -> BOOK.configured(Map.of(key, BigDecimal.ONE)));
  }

  @Test
  void whatIsUnsureIsConfigurable() {
    assertEquals(List.of(), EVERYWHERE.rules().stream()
        .filter(rule -> rule.certainty() == Rule.Certainty.UNSURE && !rule.configurable()).map(Rule::id).toList());
  }

  @Test
  void anAmountHasItsUnitAndAUnitItsAmount() {
    assertEquals(List.of(), EVERYWHERE.rules().stream()
        .filter(rule -> (rule.amount() == null) != (rule.unit() == null)).map(Rule::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"5, 4", "7, 5", "9, 6", "11, 8"})
  void twoThirdsOfACommitteeAreExperts(int members, int experts) {
    assertEquals(experts, BOOK.rule("C01X", ENGINEERING, NORMAL, DAY).thirdsOf(members));
  }

  @Test
  void aHardRuleRefusesWithItsNumberAndArticle() {
    Rule rule = BOOK.rule("T01", ENGINEERING, NORMAL, DAY);
    assertTrue(rule.demand(true, PERIOD_TOO_SHORT, null, Map.of()).isEmpty());
    var refused = assertThrows(RefusedException.class,
        () -> rule.demand(false, PERIOD_TOO_SHORT, "bidDeadline", Map.of("days", 19)));
    assertEquals(List.of("T01", "《招标投标法》第二十四条", "bidDeadline", 19),
        List.of(refused.rule, refused.article, refused.field, refused.facts.get("days")));
  }

  @Test
  void aWarningLetsTheActPassAndIsReported() {
    Rule rule = BOOK.rule("T05", ENGINEERING, NORMAL, DAY);
    assertEquals(rule, rule.demand(false, PERIOD_TOO_SHORT, null, Map.of()).orElseThrow().rule());
  }

  @Test
  void readsRatesAndSums() {
    assertEquals("0.02", BOOK.rule("S26C", ENGINEERING, NORMAL, DAY).rate().fraction().toPlainString());
    assertEquals("0.005", BOOK.rule("M09L", ENGINEERING, NORMAL, DAY).rate().fraction().toPlainString());
    assertEquals("800000.00", BOOK.rule("S26W", ENGINEERING, NORMAL, DAY).money().toString());
    assertThrows(IllegalStateException.class, () -> BOOK.rule("S26C", ENGINEERING, NORMAL, DAY).money());
    assertThrows(IllegalStateException.class, () -> BOOK.rule("S26C", ENGINEERING, NORMAL, DAY).period());
  }

  private static Stream<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(letter, number));
  }
}
