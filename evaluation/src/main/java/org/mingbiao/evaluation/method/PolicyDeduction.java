package org.mingbiao.evaluation.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.mingbiao.evaluation.offer.SmallEnterprise;

/**
 * The share taken off a small enterprise's price for comparison (价格扣除): 财库〔2020〕46号第九条, 财库〔2022〕19号.
 *
 * @param share for a part of at least 30 %; null where the document grants none
 */
public record PolicyDeduction(@JsonProperty(required = true) BigDecimal whole, BigDecimal share) {
  BigDecimal rate(SmallEnterprise how) {
    BigDecimal rate = how == SmallEnterprise.WHOLE ? whole : share;
    return rate == null ? BigDecimal.ZERO : rate;
  }

  /** The price to compare, unrounded; the price to pay stays what was bid. */
  public BigDecimal of(BigDecimal price, SmallEnterprise how) {
    return price.multiply(BigDecimal.ONE.subtract(rate(how)));
  }

  /** The calculation with its numbers. */
  public String formula(BigDecimal price, SmallEnterprise how) {
    return price + " * (1 - " + rate(how) + ")";
  }
}
