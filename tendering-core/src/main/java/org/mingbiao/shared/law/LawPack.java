package org.mingbiao.shared.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of rules as it is written.
 *
 * @param profile the name by which a deployment switches it on, or null for law of the whole country
 * @param laws the statutes that its rules cite, by a short key
 */
record LawPack(String pack, String profile, Map<String, Statute> laws, List<Line> rules) {

  /** @param until the last day in force, or null */
  record Statute(String name, LocalDate from, LocalDate until) {}

  /** @param articles key and article such as {@code TBL 第二十四条}; the first one dates the rule */
  record Line(String id, Set<World> worlds, Set<Procedure> procedures, List<String> articles, Severity severity,
      RuleKind kind, BigDecimal amount, Measure unit, Set<Circumstance> when, RuleClock clock, boolean configurable,
      Rule.Certainty certainty) {}

  List<Rule> read() {
    return rules.stream().map(this::rule).toList();
  }

  private Rule rule(Line line) {
    Statute dated = statute(line.articles().get(0));
    String article = line.articles().stream().map(this::cited).collect(Collectors.joining("、"));
    return new Rule(line.id(), pack, article, line.severity(), line.kind(), line.amount(), line.unit(),
        Set.copyOf(line.worlds()), or(line.procedures(), Set.of(Procedure.values())), dated.from(), dated.until(),
        or(line.when(), Set.of()), line.clock(), line.configurable(),
        line.certainty() == null ? Rule.Certainty.READ : line.certainty());
  }

  private static <T> Set<T> or(Set<T> written, Set<T> usual) {
    return written == null ? usual : Set.copyOf(written);
  }

  private String cited(String article) {
    return statute(article).name() + article.substring(article.indexOf(' ') + 1);
  }

  private Statute statute(String article) {
    Statute statute = laws.get(article.substring(0, article.indexOf(' ')));
    if (statute == null) throw new IllegalStateException("pack " + pack + " cites an unknown law: " + article);
    return statute;
  }
}
