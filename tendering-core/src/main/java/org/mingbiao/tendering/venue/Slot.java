package org.mingbiao.tendering.venue;

import static org.mingbiao.shared.refusal.Refusal.SLOT_UNFIT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.mingbiao.shared.refusal.RefusedException;

/** A stretch of time in a room, the end not included. Two slots that only touch do not collide. */
public record Slot(Instant from, Instant until) {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  /** The longest that one booking may last. */
  public static final Duration LENGTH_MAX = Duration.ofHours(12);

  /** @throws RefusedException {@code SLOT_UNFIT} when it is empty, longer than {@link #LENGTH_MAX} or runs over midnight in Beijing */
  public Slot {
    if (from == null || until == null) throw unfit(from == null ? "from" : "until", "missing");
    if (!from.isBefore(until)) throw unfit("until", "empty");
    if (Duration.between(from, until).compareTo(LENGTH_MAX) > 0) throw unfit("until", "long");
    if (!from.atZone(ZONE).toLocalDate().equals(until.atZone(ZONE).toLocalDate())) throw unfit("until", "midnight");
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }

  public boolean collides(Slot other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  public Slot shifted(Duration by) {
    return new Slot(from.plus(by), until.plus(by));
  }

  static RefusedException unfit(String field, String why) {
    return RefusedException.of(SLOT_UNFIT).at(field).with(Map.of("why", why));
  }
}
