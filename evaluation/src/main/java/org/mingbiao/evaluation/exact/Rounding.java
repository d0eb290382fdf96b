package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Where a calculation is rounded (取整方案): part of the method, because a step rounded earlier changes a score.
 * Numbers are decimal places; a place that is null is carried on with {@link #UNROUNDED}.
 *
 * @param mode how halves go; ordinary is {@code HALF_UP}
 * @param money prices after correction, adjustment and deduction
 * @param mean the mean of the prices
 * @param benchmark the benchmark price
 * @param deviation the deviation from the benchmark, in percent
 * @param item the members' mean of one criterion
 * @param score the points for the price
 * @param total the sum of all points
 */
public record Rounding(
    RoundingMode mode,
    @JsonProperty(required = true) Integer money,
    Integer mean,
    Integer benchmark,
    Integer deviation,
    Integer item,
    Integer score,
    @JsonProperty(required = true) Integer total) {
  /** What a division keeps where the plan does not round: 34 significant digits, halves up. */
  public static final MathContext UNROUNDED = new MathContext(34, RoundingMode.HALF_UP);
  /** More decimal places than this no method asks for. */
  public static final int PLACES_MAX = 10;
  /** Two places everywhere but in the mean, which keeps four. */
  public static final Rounding USUAL = new Rounding(RoundingMode.HALF_UP, 2, 4, 2, 2, 2, 2, 2);

  public Rounding {
    mode = mode == null ? RoundingMode.HALF_UP : mode;
    if (mode == RoundingMode.UNNECESSARY) throw new BreachException(Breach.format("rounding.mode", mode + " is none"));
    require("money", money);
    require("total", total);
    for (Integer places : new Integer[] {money, mean, benchmark, deviation, item, score, total}) limit(places);
  }

  /** Rounds to so many places, or leaves the value as it is where the plan has none. */
  public BigDecimal to(Integer places, BigDecimal value) {
    return places == null ? value : value.setScale(places, mode);
  }

  /** Divides and rounds once, so that no half is rounded twice. */
  public BigDecimal divide(BigDecimal dividend, BigDecimal divisor, Integer places) {
    return places == null ? dividend.divide(divisor, UNROUNDED) : dividend.divide(divisor, places, mode);
  }

  private static void require(String name, Integer places) {
    if (places == null) throw new BreachException(Breach.format("rounding." + name, "is missing"));
  }

  private static void limit(Integer places) {
    if (places != null && (places < 0 || places > PLACES_MAX))
      throw new BreachException(Breach.format("rounding", places + " decimal places; 0 to " + PLACES_MAX
          + " are possible"));
  }
}
