package org.mingbiao.tendering.bond;

import java.math.BigDecimal;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a bond. Until the opening every fact is veiled. */
public sealed interface BondFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Acted(UUID tender, BondEntry entry) implements BondFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  record Revealed(UUID tender, UUID bond, UUID lot, UUID party, BigDecimal amount) implements BondFact {}

  record Frozen(UUID tender, UUID bond, UUID order) implements BondFact {}

  record Thawed(UUID tender, UUID bond, UUID order) implements BondFact {}

  /** @param account always the account that paid */
  record Returned(UUID tender, UUID bond, BigDecimal amount, BigDecimal interest, String account) implements BondFact {}

  record Kept(UUID tender, UUID bond, BigDecimal amount, KeepGround ground) implements BondFact {}
}
