package org.mingbiao.app.edge.problem;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingbiao.app.edge.page.Fault;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** Makes problems, and the faults of a form, out of refusals and troubles. */
public final class Problems {
  private Problems() {}

  static int status(Refusal refusal) {
    return switch (refusal.kind) { // no default: a new kind does not compile until it has a status
      case MALFORMED -> 400;
      case FORBIDDEN -> 403;
      case ABSENT -> 404;
      case CONFLICT -> 409;
      case OVERSIZE -> 413;
      case RULE -> 422;
    };
  }

  static URI type(Enum<?> reason) {
    return URI.create(Problem.TYPES + name(reason));
  }

  /** {@code BID_LATE} is {@code bid-late}. */
  static String name(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Problem of(RefusedException refused, Language language) {
    ProblemTexts words = language.words(ProblemTexts.class);
    String said = said(refused.facts, language);
    String detail = words.advice(refused.refusal) + (said.isEmpty() ? "" : " " + said);
    return new Problem(type(refused.refusal), words.title(refused.refusal), status(refused.refusal), detail, refused.field, refused.rule,
        refused.article, List.of(), null, program(refused.facts));
  }

  static Problem of(Refusal refusal, List<Problem.Wrong> errors, Language language) {
    ProblemTexts words = language.words(ProblemTexts.class);
    String field = errors.size() == 1 ? errors.get(0).field() : null;
    return new Problem(type(refusal), words.title(refusal), status(refusal), words.advice(refusal), field, null, null,
        errors.size() > 1 ? errors : List.of(), null, Map.of());
  }

  static Problem of(Trouble trouble, int status, String reference, Language language) {
    TroubleTexts words = language.words(TroubleTexts.class);
    return new Problem(type(trouble), words.title(trouble), status, words.advice(trouble), null, null, null, List.of(), reference, Map.of());
  }

  /** A refusal as a page lists it that checks before anybody acts. */
  public static Fault fault(RefusedException refused, Language language) {
    return faults(of(refused, language)).get(0);
  }

  static List<Fault> faults(Problem problem) {
    if (problem.errors().isEmpty()) {
      return List.of(new Fault(problem.field(), problem.title() + " – " + problem.detail(), problem.rule(), problem.article()));
    }
    return problem.errors().stream().map(wrong -> new Fault(wrong.field(), wrong.detail(), null, null)).toList();
  }

  /** The facts that have words, written for people: 最早：2026-12-16 09:30 周三. */
  private static String said(Map<String, Object> facts, Language language) {
    ProblemTexts words = language.words(ProblemTexts.class);
    Map<FactName, String> named = new TreeMap<>();
    facts.forEach((key, value) -> FactName.of(key).ifPresent(name -> named.put(name, shown(value, language))));
    return named.entrySet().stream().filter(fact -> !fact.getValue().isEmpty())
        .map(fact -> words.fact(fact.getKey()) + language.colon + fact.getValue()).collect(Collectors.joining(words.and()));
  }

  private static String shown(Object value, Language language) {
    if (value instanceof Instant instant) return Formats.moment(instant, language.tag);
    if (value instanceof LocalDate date) return Formats.day(date, language.tag);
    if (value instanceof BigDecimal yuan) return Formats.grouped(yuan);
    return value instanceof Number || value instanceof String ? String.valueOf(value) : "";
  }

  /** RFC 9457 extension members; none may hide a member of the standard. */
  private static Map<String, Object> program(Map<String, Object> facts) {
    Map<String, Object> members = new TreeMap<>();
    var taken = List.of("type", "title", "status", "detail", "instance", "field", "rule", "article", "errors", "reference");
    facts.forEach((key, value) -> members.put(taken.contains(key) ? key + "Fact" : key, value));
    return members;
  }
}
