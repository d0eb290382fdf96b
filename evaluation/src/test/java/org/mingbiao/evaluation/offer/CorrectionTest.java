package org.mingbiao.evaluation.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.law.World;

class CorrectionTest {
  private static final BillLine AGREES = line("1", "10", "100", "1000");
  private static final BillLine WRONG_PRODUCT = line("2", "10", "100", "990");
  private static final BillLine SLIPPED = line("3", "10", "1000", "1000");

  @Test void leavesABidThatAgreesWithItselfAlone() {
    Correction correction = Correction.of(stated("1000", "1000", "1000", AGREES), World.GOVERNMENT);
    assertFalse(correction.needsConfirmation());
    assertEquals(0, correction.price().compareTo(n("1000")));
  }

  @Test void believesWordsBeforeFigures() {
    expect(World.ENGINEERING, stated(null, "900", "1000"), "1000", "WORDS");
    expect(World.GOVERNMENT, stated(null, "900", "1000"), "1000", "WORDS");
  }

  @Test void believesTheUnitPriceBeforeTheAmount() {
    expect(World.ENGINEERING, stated(null, "990", null, WRONG_PRODUCT), "1000", "UNIT_PRICE");
  }

  @Test void believesTheAmountWhereThePointOfAUnitPriceHasSlipped() {
    expect(World.ENGINEERING, stated(null, "1000", null, SLIPPED), "1000", "SLIPPED_POINT");
    expect(World.GOVERNMENT, stated(null, "1000", null, SLIPPED), "1000", "SLIPPED_POINT");
  }

  @Test void callsNoOtherPriceASlip() {
    assertTrue(SLIPPED.slipped());
    assertFalse(WRONG_PRODUCT.slipped());
    assertFalse(AGREES.slipped());
    assertTrue(line("4", "1", "1", "10000").slipped());
    assertFalse(line("5", "1", "1", "100000").slipped());
  }

  @Test void believesTheOpeningTableFirstInGovernmentProcurement() {
    expect(World.GOVERNMENT, stated("1000", "900", "950", AGREES), "1000", "OPENING_TABLE");
  }

  @Test void doesNotOverturnTheOpeningTableByTheBill() {
    expect(World.GOVERNMENT, stated("1000", "900", null, line("1", "10", "110", "1100")), "1000", "OPENING_TABLE");
  }

  @Test void believesTheBillBeforeTheTotalWhereNothingElseSpeaks() {
    expect(World.GOVERNMENT, stated(null, "990", null, AGREES), "1000", "BILL");
  }

  @Test void knowsNoOpeningTableInEngineering() {
    Correction correction = Correction.of(stated("1000", "900", null), World.ENGINEERING);
    assertEquals(0, correction.price().compareTo(n("900")));
  }

  private static void expect(World world, Statement stated, String price, String... rules) {
    Correction correction = Correction.of(stated, world);
    assertEquals(0, correction.price().compareTo(n(price)), correction::toString);
    assertEquals(List.of(rules), correction.applied().stream().map(Correction.Applied::rule).toList());
    assertTrue(correction.needsConfirmation());
  }

  private static Statement stated(String table, String figures, String words, BillLine... lines) {
    return new Statement(table == null ? null : n(table), n(figures), words == null ? null : n(words), List.of(lines),
        true);
  }

  private static BillLine line(String id, String quantity, String unitPrice, String amount) {
    return new BillLine(id, n(quantity), n(unitPrice), n(amount));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
