package org.mingbiao.evaluation.collusion.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures of scores against what was proven. {@code NaN} where one kind of tender is missing.
 *
 * @param balanced mean of the shares of proven and unproven tenders that the flag puts right; abstentions are not led
 * @param f1 harmonic mean of precision and recall of the flag
 * @param auc chance that a proven tender scores above an unproven one
 * @param precision average precision over the ranking
 * @param recall share of proven tenders found at the score that 5 % of the unproven ones exceed
 * @param brier mean squared error of the probability
 */
public record Metrics(int tenders, int proven, double balanced, double f1, double auc, double precision,
    double recall, double brier) {
  private static final double FALSE_ALARMS = 0.05;

  /** One tender: its score, whether it was flagged, whether collusion was proven. */
  public record Outcome(double score, boolean flag, boolean proven) {}

  /** Measures a list of outcomes. */
  public static Metrics of(List<Outcome> outcomes) {
    int proven = (int) outcomes.stream().filter(Outcome::proven).count();
    double found = outcomes.stream().filter(o -> o.proven() && o.flag()).count();
    double alarms = outcomes.stream().filter(o -> !o.proven() && o.flag()).count();
    int honest = outcomes.size() - proven;
    double balanced = (found / proven + 1 - alarms / honest) / 2;
    double brier = outcomes.stream().mapToDouble(o -> Math.pow(o.score() - (o.proven() ? 1 : 0), 2)).average()
        .orElse(Double.NaN);
    return new Metrics(outcomes.size(), proven, balanced, 2 * found / (found + alarms + proven), auc(outcomes),
        averagePrecision(outcomes), recall(outcomes), brier);
  }

  /** Equal scores count half. */
  public static double auc(List<Outcome> outcomes) {
    List<Outcome> ascending = sorted(outcomes, Comparator.comparingDouble(Outcome::score));
    double above = 0;
    double honest = 0;
    double proven = 0;
    for (int i = 0; i < ascending.size();) {
      double provenHere = 0;
      double honestHere = 0;
      double score = ascending.get(i).score();
      for (; i < ascending.size() && ascending.get(i).score() == score; i++) {
        if (ascending.get(i).proven()) provenHere++;
        else honestHere++;
      }
      above += provenHere * (honest + honestHere / 2);
      honest += honestHere;
      proven += provenHere;
    }
    return above / (honest * proven);
  }

  /** Tenders of one score are taken together. */
  private static double averagePrecision(List<Outcome> outcomes) {
    List<Outcome> descending = sorted(outcomes, Comparator.comparingDouble(o -> -o.score()));
    double found = 0;
    double sum = 0;
    for (int i = 0; i < descending.size();) {
      double here = 0;
      double score = descending.get(i).score();
      for (; i < descending.size() && descending.get(i).score() == score; i++) {
        if (descending.get(i).proven()) here++;
      }
      found += here;
      sum += here * found / i;
    }
    return sum / found;
  }

  private static double recall(List<Outcome> outcomes) {
    List<Outcome> honest = sorted(outcomes.stream().filter(o -> !o.proven()).toList(),
        Comparator.comparingDouble(o -> -o.score()));
    if (honest.isEmpty()) return Double.NaN;
    double bar = honest.get((int) (FALSE_ALARMS * honest.size())).score();
    long proven = outcomes.stream().filter(Outcome::proven).count();
    return (double) outcomes.stream().filter(o -> o.proven() && o.score() > bar).count() / proven;
  }

  private static List<Outcome> sorted(List<Outcome> outcomes, Comparator<Outcome> order) {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(order);
    return sorted;
  }
}
