package org.mingbiao.shared.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class MoneyTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.005", "1e3", "", "１", "1,000", "10000000000000000", "-"})
  void refusesWhatIsNoSumInYuanAndFen(String text) {
    assertEquals(AMOUNT_INVALID, assertThrows(RefusedException.class, () -> Money.of(text)).refusal);
  }

  @Test
  void takesTheLargestSumThatTheDatabaseHolds() {
    assertEquals("9999999999999999.99", Money.of("9999999999999999.99").toString());
  }

  @Test
  void writesTwoPlacesWhateverWasGiven() {
    assertEquals("5.00", Money.of("5").toString());
    assertEquals(Money.of("5"), Money.of("5.0"));
  }

  @ParameterizedTest
  @CsvSource({"1.005, 1.01", "85.125, 85.13", "-0.005, -0.01", "1.0049, 1.00"})
  void roundsHalfAFenUp(BigDecimal exact, String rounded) {
    assertEquals(rounded, Money.rounded(exact).toString());
  }

  @Test
  void aBidBondOfTwoPerCentAndAPerformanceBondOfTen() {
    Money estimate = Money.of("39540000");
    assertEquals(Money.of("790800.00"), estimate.times(Rate.percent("2")));
    assertEquals(Money.of("3954000.00"), estimate.times(Rate.percent("10")));
  }

  @Test
  void oneFenAboveTheCapExceedsIt() {
    Money cap = Money.of("790800.00");
    assertFalse(cap.exceeds(cap));
    assertTrue(Money.of("790800.01").exceeds(cap));
  }

  @Test
  void finesForCollusionAreFiveToTenPerThousandAndFiveToTenPerCentOfThat() {
    Money contract = Money.of("7680000");
    Money least = contract.times(Rate.permille("5"));
    assertEquals(Money.of("38400.00"), least);
    assertEquals(Money.of("76800.00"), contract.times(Rate.permille("10")));
    assertEquals(Money.of("1920.00"), least.times(Rate.percent("5")));
    assertEquals(Money.of("3840.00"), least.times(Rate.percent("10")));
  }

  @Test
  void aBondReturnedTwelveDaysLateEarnsTheBenchmarkRateAndAFifthMore() {
    assertEquals(Money.of("171.62"), Interest.late(Rate.percent("4.35")).on(Money.of("100000"), 12));
  }

  @Test
  void noDayNoInterest() {
    assertEquals(Money.ZERO, Interest.late(Rate.percent("4.35")).on(Money.of("100000"), 0));
  }

  @Test
  void sumsAndDifferencesAreExact() {
    assertEquals(Money.of("0.30"), Money.of("0.10").plus(Money.of("0.20")));
    assertEquals(Money.of("-0.10"), Money.of("0.10").minus(Money.of("0.20")));
  }
}
