package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.mingbiao.evaluation.offer.Stage;

/**
 * What becomes of prices.
 *
 * @param frozenAfter bids rejected after this stage stay in the benchmark, so that a late rejection cannot move it;
 *     {@code LATER} freezes never. {@code OPENING} counts prices as they were read out, before any correction
 * @param adjustments what is added to compare; empty for nothing
 * @param deduction the policy deduction; null for none
 * @param abnormalLow null for no lines
 * @param minimum a minimum price: always refused, and read only to be refused
 */
public record Pricing(
    @JsonProperty(required = true) PriceRule rule,
    @JsonProperty(required = true) Stage frozenAfter,
    List<Adjustment> adjustments,
    PolicyDeduction deduction,
    AbnormalLow abnormalLow,
    BigDecimal minimum) {
  public Pricing {
    adjustments = adjustments == null ? List.of() : List.copyOf(adjustments);
  }
}
