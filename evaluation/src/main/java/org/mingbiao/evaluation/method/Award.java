package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Who is recommended.
 *
 * @param candidates how many at most; null where a share is eliminated instead
 * @param ranked whether in order; false only where evaluation and award are separate (评定分离)
 * @param eliminate the share of the valid bidders that a framework's first stage sends home, at least one; null
 *     elsewhere
 * @param ties what decides between equals, in order
 */
public record Award(
    Integer candidates,
    @JsonProperty(required = true) boolean ranked,
    BigDecimal eliminate,
    @JsonProperty(required = true) List<Tie> ties) {
  public Award {
    ties = List.copyOf(ties);
    if ((candidates == null) == (eliminate == null))
      throw new BreachException(Breach.format("award", "either candidates or eliminate, not both"));
    if (candidates != null && candidates < 1)
      throw new BreachException(Breach.format("award.candidates", "is below 1"));
  }

  /** How many of so many valid bidders are recommended. */
  public int recommended(int valid) {
    if (candidates != null) return Math.min(candidates, valid);
    BigDecimal sentHome = eliminate.multiply(BigDecimal.valueOf(valid)).setScale(0, RoundingMode.CEILING);
    return valid - Math.max(1, sentHome.intValueExact());
  }
}
