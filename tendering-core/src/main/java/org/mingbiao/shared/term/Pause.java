package org.mingbiao.shared.term;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A time that does not count. The days after the day it begins, up to and with the day it ends, are left out of a
 * period of days; of hours and minutes its exact length is.
 *
 * @param cause what stopped the clock: a fact or the order of a suspension
 * @param until null while it lasts
 */
@Embeddable
public record Pause(String cause, Instant since, Instant until) {
  public Pause {
    if (until != null && until.isBefore(since)) throw new IllegalArgumentException("a pause that ends too early");
  }

  public boolean open() {
    return until == null;
  }

  Pause endedAt(Instant end) {
    return new Pause(cause, since, end.isBefore(since) ? since : end);
  }
}
