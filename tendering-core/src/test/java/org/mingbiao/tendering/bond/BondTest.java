package org.mingbiao.tendering.bond;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.BOND_TO_PAYER_ONLY;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.shared.refusal.RefusedException;

class BondTest {
  final Bond bond = Bond.reveal(UUID.randomUUID(), new BondEntry(BondEntry.Act.SECURED, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
      BondForm.TRANSFER, new BigDecimal("200000.00"), "330201-basic", null, Papers.NOW, null));

  @Test
  void goesBackToTheAccountThatPaidAndToNoOther() {
    assertEquals(BOND_TO_PAYER_ONLY,
        assertThrows(RefusedException.class, () -> bond.giveBack("330201-other", BigDecimal.ZERO, Papers.NOW)).refusal);
    assertEquals(BondStage.HELD, bond.stage);
    assertEquals("330201-basic", bond.giveBack("330201-basic", BigDecimal.ZERO, Papers.NOW).account());
  }
}
