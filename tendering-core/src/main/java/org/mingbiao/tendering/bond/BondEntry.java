package org.mingbiao.tendering.bond;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mingbiao.tendering.document.Terms.BondForm;

/**
 * One act upon a bond as the blind ledger keeps it.
 *
 * @param payer the paying account, or the guarantor's reference for a guarantee
 * @param validUntil the last day on which a guarantee may be called; null for money
 * @param dueBack when it must be back after a withdrawal, null otherwise
 */
public record BondEntry(Act act, UUID bond, UUID lot, UUID party, BondForm form, BigDecimal amount, String payer,
    LocalDate validUntil, Instant at, Instant dueBack) {

  public enum Act {
    SECURED,
    /** The bid was withdrawn before the deadline; the bond goes back (实施条例 第三十五条). */
    RELEASED
  }
}
