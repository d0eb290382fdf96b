package org.mingbiao.shared.refusal;

import java.util.Map;

/**
 * A rule refused and nothing was changed. It carries no prose: the edge has the words in the reader's language.
 * Build it with {@link #of(Refusal)} and add what the reader needs to mend it.
 */
public final class RefusedException extends RuntimeException {
  public final Refusal refusal;
  /** The field of the request that is at fault, as a dotted path, or null. */
  public final String field;
  /** The rule's number in the rule packs such as {@code T01}, or null. */
  public final String rule;
  /** The law's article in Chinese as the rule pack has it, or null. */
  public final String article;
  /** Values for the reader: limits, what was given, dates. Never a secret of somebody else. */
  public final transient Map<String, Object> facts;

  private RefusedException(Refusal refusal, String field, String rule, String article, Map<String, Object> facts) {
    super(refusal + (field == null ? "" : " " + field) + (rule == null ? "" : " " + rule) + " " + facts);
    this.refusal = refusal;
    this.field = field;
    this.rule = rule;
    this.article = article;
    this.facts = facts;
  }

  public static RefusedException of(Refusal refusal) {
    return new RefusedException(refusal, null, null, null, Map.of());
  }

  public RefusedException at(String faultyField) {
    return new RefusedException(refusal, faultyField, rule, article, facts);
  }

  public RefusedException under(String ruleNumber, String lawArticle) {
    return new RefusedException(refusal, field, ruleNumber, lawArticle, facts);
  }

  public RefusedException with(Map<String, Object> readerFacts) {
    return new RefusedException(refusal, field, rule, article, Map.copyOf(readerFacts));
  }
}
