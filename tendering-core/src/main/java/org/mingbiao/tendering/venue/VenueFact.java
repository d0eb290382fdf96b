package org.mingbiao.tendering.venue;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a room and to the bookings of a tender. */
public sealed interface VenueFact extends Fact {
  /** The tender, or the room where a room is furnished. */
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Booked(UUID tender, UUID booking, UUID room, Instant from, Instant until) implements VenueFact {}

  record Moved(UUID tender, UUID booking, Instant from, Instant until) implements VenueFact {}

  record Released(UUID tender, UUID booking, String reason) implements VenueFact {}

  /** A room was added. */
  record Furnished(UUID room, String name, RoomUse use) implements VenueFact {
    @Override
    public UUID tender() {
      return room;
    }
  }
}
