package org.mingbiao.evaluation.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * One thing that earns points (评审因素).
 *
 * @param id short, unique in the method
 * @param title in the words of the tender document
 * @param min fewest points; null for 0
 * @param max most points
 * @param bands the quantified ranges into which points must fall (87号令 art. 55); empty where any point between min
 *     and max may be given
 */
public record Criterion(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) Part part,
    @JsonProperty(required = true) Scoring scoring,
    BigDecimal min,
    @JsonProperty(required = true) BigDecimal max,
    List<Band> bands) {

  /** From and to are both inside. */
  public record Band(
      @JsonProperty(required = true) String title,
      @JsonProperty(required = true) BigDecimal from,
      @JsonProperty(required = true) BigDecimal to) {
    boolean holds(BigDecimal score) {
      return from.compareTo(score) <= 0 && score.compareTo(to) <= 0;
    }
  }

  public Criterion {
    min = min == null ? BigDecimal.ZERO : min;
    bands = bands == null ? List.of() : List.copyOf(bands);
    if (min.compareTo(max) >= 0)
      throw new BreachException(Breach.format("criteria." + id, "from " + min + " to " + max + " is no range"));
  }

  /** Whether the method allows such a score. */
  public boolean allows(BigDecimal score) {
    boolean inside = min.compareTo(score) <= 0 && score.compareTo(max) <= 0;
    return inside && (bands.isEmpty() || bands.stream().anyMatch(band -> band.holds(score)));
  }
}
