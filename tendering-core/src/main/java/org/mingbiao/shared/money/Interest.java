package org.mingbiao.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Simple interest by the day, on a year of 365 days.
 *
 * @param yearly the yearly rate, such as the bank's deposit rate of the time or the PBoC benchmark
 */
public record Interest(Rate yearly) {
  private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);
  private static final int WORKING_PLACES = 12;
  /** 《政府采购货物和服务招标投标管理办法》第三十八条: the benchmark rate raised by a fifth. */
  private static final String LATE_FACTOR = "1.2";

  /** What a bond that is returned late earns in government procurement (逾期资金占用费). */
  public static Interest late(Rate benchmark) {
    return new Interest(benchmark.times(LATE_FACTOR));
  }

  /** @param days whole days, not negative */
  public Money on(Money principal, long days) {
    if (days < 0) throw new IllegalArgumentException("days below zero: " + days);
    BigDecimal year = principal.yuan().multiply(yearly.fraction());
    BigDecimal earned = year.multiply(BigDecimal.valueOf(days));
    return Money.rounded(earned.divide(DAYS_OF_YEAR, WORKING_PLACES, RoundingMode.HALF_UP));
  }
}
