package org.mingbiao.app.edge.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One entry of the journal before it has its number.
 *
 * @param at to the microsecond; of a sealed entry only the hour
 * @param actor null when sealed, as are address, matter, type and payload
 * @param sealed null when open
 */
record Written(UUID id, Instant at, String actor, String address, UUID matter, String type, String payload, byte[] sealed) {
  /** Who acted, and from which network address; null when the system acted by itself. */
  record Whence(String actor, String address) {}

  static Written open(Instant at, Whence whence, UUID matter, String type, String payload) {
    return new Written(UUID.randomUUID(), at.truncatedTo(ChronoUnit.MICROS), whence.actor(), whence.address(), matter, type, payload, null);
  }

  static Written sealed(UUID id, Instant at, byte[] sealed) {
    return new Written(id, at.truncatedTo(ChronoUnit.HOURS), null, null, null, null, null, sealed);
  }
}
