package org.mingbiao.shared.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.term.TermRules.Act;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.TermRules.Order;

class TermRulesTest {
  private static final LawBook BOOK = LawBook.with(Set.copyOf(LawBook.PROFILES));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  static List<Rule> clocks() {
    return BOOK.rules().stream().filter(rule -> rule.clock() != null).toList();
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void everyClockOfThePacksStartsAndEndsByItsFacts(Rule rule) {
    World world = rule.worlds().iterator().next();
    Law law = BOOK.binding(world, rule.procedures().iterator().next(), DAY, EnumSet.allOf(Circumstance.class));
    assertTrue(ordered(law, rule.clock().starts()).contains(Act.START + " " + rule.id()));
    rule.clock().ends().forEach(fact -> assertTrue(ordered(law, fact).contains(Act.END + " " + rule.id())));
    assertTrue(rule.count() > 0 && rule.period() != null);
  }

  @Test
  void anAppraisalStopsTheSupervisorsClockAndItsReturnStartsItAgain() {
    Law law = law(World.ENGINEERING, Set.of());
    assertEquals(List.of("PAUSE T11D"), ordered(law, "complaint.appraisal-began"));
    assertEquals(List.of("RESUME T11D"), ordered(law, "complaint.appraisal-ended"));
  }

  @Test
  void aFactEndsBeforeItStarts() {
    assertEquals(List.of("END T09S", "START T09"), ordered(law(World.ENGINEERING, Set.of(Circumstance.MUST_TENDER)),
        "award.candidates-published"));
  }

  @Test
  void aRuleThatDoesNotBindStartsNoClock() {
    assertEquals(List.of(), ordered(law(World.ENGINEERING, Set.of()), "award.candidates-published"));
  }

  @Test
  void aFactThatNoPackKnowsMovesNothing() {
    assertEquals(List.of(), ordered(law(World.PROCUREMENT, Set.of()), "weather.changed"));
  }

  private static List<String> ordered(Law law, String fact) {
    return TermRules.on(new Occurrence(fact, UUID.randomUUID(), null, Instant.EPOCH), law).stream()
        .map(TermRulesTest::named).toList();
  }

  private static String named(Order order) {
    return order.act() + " " + order.rule().id();
  }

  private static Law law(World world, Set<Circumstance> circumstances) {
    return BOOK.binding(world, Procedure.NORMAL, DAY, circumstances);
  }
}
