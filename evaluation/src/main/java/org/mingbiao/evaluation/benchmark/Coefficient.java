package org.mingbiao.evaluation.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * A number in a formula: fixed by the document, or drawn from the list that the document publishes.
 *
 * @param draw the name of the draw; null where the number is fixed
 * @param values one value if fixed, the published list if drawn; each at least 0 and at most 2
 */
public record Coefficient(String draw, @JsonProperty(required = true) List<BigDecimal> values) {
  /** A longer list than any city published. */
  public static final int VALUES_MAX = 100;
  private static final BigDecimal LARGEST = new BigDecimal("2");

  public Coefficient {
    values = List.copyOf(values);
    boolean fits = draw == null ? values.size() == 1 : values.size() >= 2 && values.size() <= VALUES_MAX;
    if (!fits) refuse(draw, "one value if fixed, 2 to " + VALUES_MAX + " if drawn; there are " + values.size());
    if (new HashSet<>(values.stream().map(BigDecimal::stripTrailingZeros).toList()).size() < values.size())
      refuse(draw, "a value stands twice");
    if (values.stream().anyMatch(value -> value.signum() < 0 || value.compareTo(LARGEST) > 0))
      refuse(draw, "a value is not between 0 and 2");
  }

  public static Coefficient fixed(String value) {
    return new Coefficient(null, List.of(new BigDecimal(value)));
  }

  /** A coefficient drawn under a name from a published list. */
  public static Coefficient drawn(String draw, String... values) {
    return new Coefficient(draw, java.util.Arrays.stream(values).map(BigDecimal::new).toList());
  }

  @JsonIgnore public boolean isDrawn() {
    return draw != null;
  }

  /**
   * The number that counts.
   *
   * @param drawn outcomes by name of draw
   * @throws BreachException if it was not drawn, or what was drawn is not on the list
   */
  public BigDecimal value(Map<String, String> drawn) {
    if (!isDrawn()) return values.get(0);
    String outcome = drawn.get(draw);
    if (outcome == null) throw new BreachException(Breach.format("draws." + draw, "is missing"));
    return values.stream().filter(value -> value.toPlainString().equals(outcome)).findFirst()
        .orElseThrow(() -> new BreachException(Breach.format("draws." + draw, outcome + " is not on the list "
            + values)));
  }

  private static void refuse(String draw, String why) {
    throw new BreachException(Breach.format("coefficient" + (draw == null ? "" : "." + draw), why));
  }
}
