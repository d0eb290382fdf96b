package org.mingbiao.tendering.ocds;

import java.math.BigDecimal;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen between a tender and the open data of others. */
public sealed interface OcdsFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  /**
   * @param sha256 of the file that was read, which is kept
   * @param amount the source's own, in {@code currency}
   * @param rate yuan for one unit of the currency, as the importing person stated it
   */
  record Imported(UUID tender, String ocid, String release, String sha256, BigDecimal amount, String currency, BigDecimal rate)
      implements OcdsFact {}
}
