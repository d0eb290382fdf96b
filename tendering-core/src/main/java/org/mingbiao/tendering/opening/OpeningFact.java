package org.mingbiao.tendering.opening;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens at an opening. */
public sealed interface OpeningFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Started(UUID tender, Instant at, Instant decryptUntil) implements OpeningFact {}

  /** It was not held at the deadline. @param reason in the agency's words */
  record Delayed(UUID tender, Instant deadline, Instant at, String reason) implements OpeningFact {}

  record WindowExtended(UUID tender, Instant decryptUntil, String reason) implements OpeningFact {}

  /** An outage stopped the window. @param cause the tender's suspension @param at when the platform went away */
  record Paused(UUID tender, UUID cause, UUID outage, Instant at) implements OpeningFact {}

  /** The failure is cured. @param reason how, in the agency's words */
  record PauseEnded(UUID tender, UUID cause, Instant decryptUntil, String reason) implements OpeningFact {}

  /** A bidder released a key; the price stays covered until all are shown together. */
  record Released(UUID tender, UUID bid, String releaseSha256) implements OpeningFact {}

  record Failed(UUID tender, UUID bid, FailureCause cause, Evidence evidence) implements OpeningFact {}

  record Shown(UUID tender, Instant at, Instant objectionsUntil) implements OpeningFact {}

  /** A coefficient will be drawn. @param announcementSha256 of the list and both parties' commitments */
  record DrawAnnounced(UUID tender, UUID draw, String name, String announcementSha256) implements OpeningFact {}

  record Drawn(UUID tender, UUID draw, String name, String outcome, String recordSha256) implements OpeningFact {}

  /** @param seal a digest; nobody can read the price from it */
  record ReserveSealed(UUID tender, UUID lot, String seal) implements OpeningFact {}

  record ReserveOpened(UUID tender, UUID lot, BigDecimal amount) implements OpeningFact {}

  record ReserveLost(UUID tender, UUID lot, String reason) implements OpeningFact {}

  record Objected(UUID tender, UUID party, String text) implements OpeningFact {}

  record Answered(UUID tender, UUID objection, String text) implements OpeningFact {}

  /** Too few bids, before or after decryption: stopped and put before tenderer and supervisor with the reason. */
  record Escalated(UUID tender, UUID lot, int received, int decrypted) implements OpeningFact {}

  record Recorded(UUID tender, String recordSha256) implements OpeningFact {}
}
