package org.mingbiao.app.centre.casefile;

import java.util.Optional;

/** The clocks of an errand itself, by the number of their rule; each has its word. */
public enum ErrandClock {
  /** To decide, by law. */
  G01,
  /** To accept, refuse or say what is missing. */
  G02,
  /** To decide, as promised. */
  G04P,
  /** To deliver. */
  G05;

  static Optional<ErrandClock> of(String rule) {
    for (ErrandClock clock : values()) if (clock.name().equals(rule)) return Optional.of(clock);
    return Optional.empty();
  }
}
