package org.mingbiao.app.edge.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One entry of the journal before it has its number.
 *
 * @param at to the microsecond; of a sealed entry only the hour
 * @param actor null when sealed, as are matter, type and payload
 * @param sealed null when open
 */
record Written(UUID id, Instant at, String actor, UUID matter, String type, String payload, byte[] sealed) {
  static Written open(UUID id, Instant at, String actor, UUID matter, String type, String payload) {
    return new Written(id, at.truncatedTo(ChronoUnit.MICROS), actor, matter, type, payload, null);
  }

  static Written sealed(UUID id, Instant at, byte[] sealed) {
    return new Written(id, at.truncatedTo(ChronoUnit.HOURS), null, null, null, null, sealed);
  }
}
