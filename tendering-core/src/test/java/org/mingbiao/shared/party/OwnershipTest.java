package org.mingbiao.shared.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class OwnershipTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private final UUID mother = UUID.randomUUID();
  private final UUID daughter = UUID.randomUUID();
  private final UUID grandchild = UUID.randomUUID();
  private final UUID stranger = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({"0.5, false", "0.5001, true", "1, true"})
  void controlsWithMoreThanHalf(String share, boolean controls) {
    assertEquals(controls, of(holding(mother, daughter, share)).controls(mother, daughter));
  }

  @Test
  void controlsThroughOthersButNotDirectly() {
    Ownership ownership = of(holding(mother, daughter, "0.6"), holding(daughter, grandchild, "0.6"));
    assertTrue(ownership.controls(mother, grandchild));
    assertFalse(ownership.controlsDirectly(mother, grandchild));
    assertFalse(ownership.controls(grandchild, mother));
  }

  @Test
  void findsThePairsAmongBidders() {
    Ownership ownership = of(holding(mother, daughter, "0.6"), holding(daughter, grandchild, "0.6"));
    assertEquals(List.of(new Ownership.Control(mother, grandchild)),
        ownership.among(List.of(mother, grandchild, stranger)));
  }

  @Test
  void followsACircleOfHoldingsToItsEnd() {
    Ownership circle = of(holding(mother, daughter, "0.6"), holding(daughter, mother, "0.6"));
    assertTrue(circle.controls(mother, mother));
    assertFalse(circle.controls(mother, stranger));
  }

  @Test
  void countsAHoldingThroughItsLastDay() {
    Holding sold = holding(mother, daughter, "1");
    sold.end(DAY);
    assertTrue(new Ownership(List.of(sold), DAY).controls(mother, daughter));
    assertFalse(new Ownership(List.of(sold), DAY.plusDays(1)).controls(mother, daughter));
    assertFalse(new Ownership(List.of(sold), DAY.minusYears(2)).controls(mother, daughter));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.0001", "-0.1"})
  void refusesAShareOfNothingOrOfMoreThanAll(String share) {
    assertThrows(RefusedException.class, () -> holding(mother, daughter, share));
  }

  @Test
  void refusesAPartyThatOwnsItself() {
    assertThrows(RefusedException.class, () -> holding(mother, mother, "0.1"));
  }

  private static Ownership of(Holding... holdings) {
    return new Ownership(List.of(holdings), DAY);
  }

  private static Holding holding(UUID owner, UUID owned, String share) {
    return Holding.of(owner, owned, new BigDecimal(share), DAY.minusYears(1));
  }
}
