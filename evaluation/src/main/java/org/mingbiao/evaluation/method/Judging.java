package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.ScoreRule;

/**
 * What members score, and what becomes of it.
 *
 * @param criteria empty where price alone decides
 * @param scores null for {@link ScoreRule#PLAIN}
 * @param technicalFirst the gate before the price envelope is opened (双信封); null where there is one envelope
 * @param blind whether members see labels instead of names (暗标)
 */
public record Judging(List<Criterion> criteria, ScoreRule scores, Gate technicalFirst, boolean blind) {
  /** More criteria than any document had. */
  public static final int CRITERIA_MAX = 200;
  /** Nothing to score. */
  public static final Judging NONE = new Judging(List.of(), ScoreRule.PLAIN, null, false);

  /**
   * Who passes to the price envelope.
   *
   * @param pass fewest technical points; null for none
   * @param best how many of the best pass, with all who equal the last; null for all
   */
  public record Gate(BigDecimal pass, Integer best) {
    public Gate {
      if (best != null && best < 1)
        throw new BreachException(Breach.format("judging.technicalFirst.best", "is below 1"));
    }
  }

  public Judging {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    scores = scores == null ? ScoreRule.PLAIN : scores;
    if (criteria.size() > CRITERIA_MAX)
      throw new BreachException(Breach.format("judging.criteria", "more than " + CRITERIA_MAX));
    if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size())
      throw new BreachException(Breach.format("judging.criteria", "two have one id"));
  }

  /** Most points of all criteria together. */
  public BigDecimal points() {
    return criteria.stream().map(Criterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
