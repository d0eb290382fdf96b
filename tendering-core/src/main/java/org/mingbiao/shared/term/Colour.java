package org.mingbiao.shared.term;

import java.time.Duration;
import java.time.Instant;

/** How pressing a term is (监督点 绿, 黄, 红), by the share of its time that is left. */
public enum Colour {
  GREEN, YELLOW, RED;

  /** Yellow when less than so much is left. */
  public static final double YELLOW_BELOW = 0.30;
  /** Red when less than so much is left. */
  public static final double RED_BELOW = 0.10;

  static Colour of(Instant start, Instant due, Instant now) {
    if (!Due.inTime(due, now)) return RED;
    double whole = Math.max(1, Duration.between(start, due).toSeconds());
    double left = Duration.between(now, due).toSeconds() / whole;
    if (left < RED_BELOW) return RED;
    return left < YELLOW_BELOW ? YELLOW : GREEN;
  }
}
