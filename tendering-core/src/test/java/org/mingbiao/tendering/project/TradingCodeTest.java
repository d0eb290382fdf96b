package org.mingbiao.tendering.project;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CODE_INVALID;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class TradingCodeTest {
  @Test
  void agreesWithTheKnownAnswerOfTheStandard() {
    assertEquals('H', TradingCode.check("G123498654321"));
  }

  @Test
  void issuesTheCodesThatThePlatformIssued() {
    LocalDate day = LocalDate.of(2019, 10, 14);
    assertEquals("A01-113302127321371686-20191014-000360-4", TradingCode.issue("A01", "113302127321371686", day, 360));
    assertEquals("D02-113302127321371686-20191014-000411-H", TradingCode.issue("D02", "113302127321371686", day, 411));
  }

  @Test
  void acceptsWhatItIssued() {
    assertDoesNotThrow(() -> TradingCode.require("D02-113302127321371686-20191014-000411-H"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "A01-113302127321371686-20191014-000360-5", "A01-113302127321371686-20191014-000361-4", "B01-113302127321371686-20191014-000360-4",
      "A01-113302127321371686-20191014-00360-4", "A01113302127321371686201910140003604", ""})
  void refusesACodeWithOneFault(String code) {
    assertEquals(CODE_INVALID, assertThrows(RefusedException.class, () -> TradingCode.require(code)).refusal);
  }

  @Test
  void hasAnEndToTheNumbersOfADay() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertDoesNotThrow(() -> TradingCode.issue("A01", "113302127321371686", day, TradingCode.SEQUENCE_MAX));
    assertThrows(IllegalStateException.class, () -> TradingCode.issue("A01", "113302127321371686", day, TradingCode.SEQUENCE_MAX + 1));
    assertThrows(IllegalStateException.class, () -> TradingCode.issue("A01", "113302127321371686", day, 0));
  }
}
