package org.mingbiao.tendering.bond;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a returned bond earns: simple interest by days over a year of 365 days, rounded half up to the cent.
 *
 * @param annualRate 0.0035 for 0.35 % a year
 */
public record Interest(BigDecimal annualRate) {
  static final BigDecimal YEAR_DAYS = BigDecimal.valueOf(365);

  /** Deposit interest from the day of payment to the day of return (实施条例 第五十七条). */
  public BigDecimal on(BigDecimal amount, LocalDate from, LocalDate to) {
    long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
    return amount.multiply(annualRate).multiply(BigDecimal.valueOf(days)).divide(YEAR_DAYS, 2, HALF_UP);
  }

  /** The rate that a late return owes in government procurement: so many times the base rate (87号令 第三十八条). */
  public Interest times(BigDecimal factor) {
    return new Interest(annualRate.multiply(factor));
  }
}
