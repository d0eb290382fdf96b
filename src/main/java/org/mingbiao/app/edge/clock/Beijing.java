package org.mingbiao.app.edge.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one zone of every page, paper and legal period. */
public final class Beijing {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Beijing() {}

  public static ZonedDateTime of(Instant instant) {
    return instant.atZone(ZONE);
  }

  public static ZonedDateTime now(Clock clock) {
    return of(clock.instant());
  }
}
