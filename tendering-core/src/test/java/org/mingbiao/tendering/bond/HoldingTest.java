package org.mingbiao.tendering.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.money.Interest;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.money.Rate;

/** 100 000 yuan, 0.05 % a year on deposit, 4.35 % the benchmark: 0.14 yuan a day in time, 14.30 a day late. */
class HoldingTest {
  static final LocalDate PAID = LocalDate.of(2026, 3, 2);
  static final LocalDate DUE = PAID.plusDays(365);
  static final Money BOND = Money.of("100000");
  static final Interest DEPOSIT = new Interest(Rate.percent("0.05"));
  static final Optional<Interest> LATE = Optional.of(Interest.late(Rate.percent("4.35")));

  static BigDecimal earned(LocalDate due, LocalDate back, Optional<Interest> late) {
    return new Holding(PAID, due, back).earned(BOND, DEPOSIT, late);
  }

  @Test
  void earnsAsADepositThroughTheDayOnWhichItIsDue() {
    assertEquals(new BigDecimal("50.00"), earned(DUE, DUE, LATE));
  }

  @Test
  void earnsTheRaisedBenchmarkFromTheDayAfter() {
    assertEquals(new BigDecimal("64.30"), earned(DUE, DUE.plusDays(1), LATE));
    assertEquals(new BigDecimal("193.01"), earned(DUE, DUE.plusDays(10), LATE));
  }

  @Test
  void earnsAsADepositToTheEndWhereTheLawChargesNoDelay() {
    assertEquals(new BigDecimal("51.37"), earned(DUE, DUE.plusDays(10), Optional.empty()));
  }

  @Test
  void earnsAsADepositWhileNothingHasMadeItDue() {
    assertEquals(new BigDecimal("51.37"), earned(null, DUE.plusDays(10), LATE));
  }
}
