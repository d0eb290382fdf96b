package org.mingbiao.evaluation.collusion.score;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The score where no case is decided: each reading that is one standard deviation from the honest middle multiplies
 * the odds by the exponential of {@link Term#theory}, from a base of one tender in five. The weights were set before
 * any fit: the spread as the best attested screen, the ceiling half, the lead a third of it.
 */
final class Theory {
  /** A guess that is stated, not measured: the base of unknown markets. */
  static final double BASE_RATE = 0.2;
  /** Log-odds from evidence at which a tender of an unknown market is a lead; about one honest tender in ten has it. */
  static final double LEAD = 1.2;

  private Theory() {}

  /** Log-odds in parts. */
  static Map<String, Double> parts(Profile profile) {
    Map<String, Double> parts = new LinkedHashMap<>();
    for (Term term : Term.values()) {
      if (term.theory != 0) parts.put(term.name(), term.theory * profile.values().getOrDefault(term, 0.0));
    }
    parts.put(MarketModel.BASE, Fit.logOdds(BASE_RATE));
    return parts;
  }
}
