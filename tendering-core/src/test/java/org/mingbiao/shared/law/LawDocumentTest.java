package org.mingbiao.shared.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.LawDocument.Row;

/** {@code docs/law.md} says what the packs say, and names code and tests that exist. */
class LawDocumentTest {
  private static final LawBook BOOK = LawBook.with(Set.copyOf(LawBook.PROFILES));
  private static final LawDocument PAGE = LawDocument.read();

  @Test
  void thePageAndThePacksHoldTheSameRules() {
    assertEquals(described(BOOK.rules().stream().map(LawDocumentTest::line)), described(PAGE.rows().stream()
        .map(row -> String.join(" | ", row.id(), row.pack(), row.worlds(), row.article(), row.severity(), row.inForce(),
            row.amount(), row.certainty()))));
  }

  @Test
  void everyHardRuleIsKeptBySomeCodeOrStandsAmongThePending() {
    assertEquals(PAGE.pending(), ids(row -> row.severity().equals("HARD")
        && (row.code().equals(LawDocument.PENDING) || row.test().equals(LawDocument.PENDING))));
  }

  @Test
  void everyClassThatThePageNamesExists() {
    assertEquals(Set.of(), ids(row -> named(row.code()) && !LawDocument.classExists(row.code())));
  }

  @Test
  void everyTestThatThePageNamesExists() {
    assertEquals(Set.of(), ids(row -> named(row.test()) && !LawDocument.testExists(row.test())));
  }

  @Test
  void everyFactThatMovesAClockIsOnThePage() {
    Set<String> facts = BOOK.rules().stream().filter(rule -> rule.clock() != null).flatMap(LawDocumentTest::facts)
        .collect(Collectors.toSet());
    assertEquals(new TreeSet<>(facts), new TreeSet<>(PAGE.facts()));
  }

  @Test
  void everyRuleNumberThatCodeCitesIsInThePacks() {
    Set<String> unknown = LawDocument.citedByCode();
    assertTrue(unknown.contains("E11"));
    unknown.removeAll(BOOK.rules().stream().map(Rule::id).collect(Collectors.toSet()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aMissingClassOrTestIsFound() {
    assertTrue(LawDocument.classExists("shared.law.LawBook"));
    assertFalse(LawDocument.classExists("shared.law.NoSuchBook"));
    assertTrue(LawDocument.testExists("LawDocumentTest#aMissingClassOrTestIsFound"));
    assertFalse(LawDocument.testExists("LawDocumentTest#aTestThatNobodyWrote"));
  }

  private static boolean named(String cell) {
    return !cell.equals(LawDocument.PENDING) && !cell.equals("–");
  }

  private static Set<String> ids(Predicate<Row> which) {
    return PAGE.rows().stream().filter(which).map(Row::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> described(Stream<String> lines) {
    return lines.sorted().toList();
  }

  private static String line(Rule rule) {
    String worlds = Stream.of(World.values()).filter(rule.worlds()::contains).map(world -> world.name().substring(0, 1))
        .collect(Collectors.joining());
    String inForce = rule.from() + (rule.until() == null ? "" : " – " + rule.until());
    String amount = rule.amount() == null ? "" : rule.amount().toPlainString() + " " + rule.unit();
    return String.join(" | ", rule.id(), rule.pack(), worlds, rule.article(), rule.severity().name(), inForce, amount,
        rule.certainty().name().toLowerCase(Locale.ROOT));
  }

  private static Stream<String> facts(Rule rule) {
    RuleClock clock = rule.clock();
    return Stream.concat(clock.ends().stream(), Stream.of(clock.starts(), clock.pausedBy(), clock.resumedBy()))
        .filter(fact -> fact != null);
  }
}
