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

  /** A withdrawal from before the deadline became known; its bond has gone back. */
  record WithdrawalShown(UUID tender, UUID bid, UUID lot, UUID party, Instant withdrawnAt) implements BidFact {}

  record Decrypted(UUID tender, UUID bid) implements BidFact {}

  /** 视为撤销. */
  record Revoked(UUID tender, UUID bid, String reason) implements BidFact {}

  /** 视为撤回: the bond must be back within the term of O08B. */
  record Retracted(UUID tender, UUID bid, String reason) implements BidFact {}

  record GivenBack(UUID tender, UUID bid, String reason) implements BidFact {}

  record Rejected(UUID tender, UUID bid, String reason) implements BidFact {}

  record Restored(UUID tender, UUID bid, String reason) implements BidFact {}
}
