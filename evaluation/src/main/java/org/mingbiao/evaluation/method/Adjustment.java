package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * What the document adds to a price to compare it (标价比较): never to the price that is paid. Of each bid it needs one
 * number, which it finds under its id in the bid's adjustments; a bid without it is adjusted by nothing.
 *
 * @param rate the share of the corrected price for one unit; only for {@code RATE_PER_UNIT}
 */
public record Adjustment(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @JsonProperty(required = true) Kind kind,
    BigDecimal rate) {
  /** What the bid's number is. */
  public enum Kind {
    /** A share of the corrected price. */
    RATE,
    /** Units, such as weeks late, each worth {@link Adjustment#rate}. */
    RATE_PER_UNIT,
    /** Yuan, such as an omission (缺漏项). */
    AMOUNT
  }

  public Adjustment {
    if ((kind == Kind.RATE_PER_UNIT) != (rate != null))
      throw new BreachException(Breach.format("price.adjustments." + id,
          "rate belongs to RATE_PER_UNIT and only to it"));
  }

  /** Yuan to add, unrounded. */
  public BigDecimal of(BigDecimal corrected, BigDecimal number) {
    return switch (kind) {
      case RATE -> corrected.multiply(number);
      case RATE_PER_UNIT -> corrected.multiply(rate).multiply(number);
      case AMOUNT -> number;
    };
  }

  /** The calculation with its numbers. */
  public String formula(BigDecimal corrected, BigDecimal number) {
    return switch (kind) {
      case RATE -> corrected + " * " + number;
      case RATE_PER_UNIT -> corrected + " * " + rate + " * " + number;
      case AMOUNT -> "stated";
    };
  }
}
