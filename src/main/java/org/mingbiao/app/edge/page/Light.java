package org.mingbiao.app.edge.page;

import java.time.Duration;
import java.time.Instant;

/** How a clock stands. Each light has its own word and shape, so that nobody needs to see colour. */
public enum Light {
  GREEN, YELLOW, RED, PAUSED, KEPT;

  /** Less than this before it is due, a clock is yellow. */
  public static final Duration YELLOW_BEFORE = Duration.ofDays(2);

  /** The light of a clock that runs. */
  public static Light of(Instant now, Instant due) {
    if (!now.isBefore(due)) return RED;
    return now.plus(YELLOW_BEFORE).isBefore(due) ? GREEN : YELLOW;
  }

  public String style() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
