package org.mingbiao.shared.money;

import java.math.BigDecimal;

/**
 * A share or a yearly rate.
 *
 * @param fraction 0.02 for two per cent; never negative
 */
public record Rate(BigDecimal fraction) {
  public Rate {
    if (fraction.signum() < 0) throw new IllegalArgumentException("a rate below zero: " + fraction);
    fraction = fraction.stripTrailingZeros();
  }

  public static Rate percent(String percent) {
    return new Rate(new BigDecimal(percent).movePointLeft(2));
  }

  /** Per thousand (‰), as fines are written. */
  public static Rate permille(String permille) {
    return new Rate(new BigDecimal(permille).movePointLeft(3));
  }

  public Rate times(String factor) {
    return new Rate(fraction.multiply(new BigDecimal(factor)));
  }
}
