package org.mingbiao.tendering.bid;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a bid. Until the opening every fact is veiled. */
public sealed interface BidFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Acted(UUID tender, BidEntry entry) implements BidFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  /** The bid stepped out of the blind ledger at the opening. */
  record Revealed(UUID tender, UUID bid, UUID lot, UUID party, String sha256, Instant receivedAt) implements BidFact {}

  record Moved(UUID tender, UUID bid, BidMove move, String reason) implements BidFact {}
}
