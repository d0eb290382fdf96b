package org.mingbiao.tendering.bond;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingbiao.shared.money.Interest;
import org.mingbiao.shared.money.Money;

/**
 * How long the money of a bond was held (实施条例 第五十七条; 87号令 第三十八条).
 *
 * @param due the last day on which it goes back in time, null while nothing has made it due
 */
public record Holding(LocalDate paid, LocalDate due, LocalDate back) {

  /** @param late what the law asks instead from the due day on, empty where it asks for nothing more than the deposit's interest */
  public BigDecimal earned(Money bond, Interest deposit, Optional<Interest> late) {
    boolean charged = late.isPresent() && due != null && back.isAfter(due);
    BigDecimal inTime = deposit.on(bond, days(paid, charged ? due : back)).yuan();
    return charged ? inTime.add(late.get().on(bond, days(due, back)).yuan()) : inTime;
  }

  private static long days(LocalDate from, LocalDate to) {
    return Math.max(0, ChronoUnit.DAYS.between(from, to));
  }
}
