package org.mingbiao.app.tendering;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.mingbiao.app.edge.clock.Beijing;
import org.mingbiao.app.edge.clock.HouseClock;

/** The clock of the house as a test sets it, so that no test depends on the day on which it runs. */
public final class SetClock extends HouseClock {
  private Instant now;

  private SetClock(Instant now) {
    this.now = now;
  }

  /** Takes the clock's place until the end of the test. @param beijing such as {@code 2026-03-02T09:00} */
  public static SetClock at(String beijing) {
    SetClock clock = new SetClock(LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant());
    QuarkusMock.installMockForType(clock, HouseClock.class);
    return clock;
  }

  public SetClock to(String beijing) {
    now = LocalDateTime.parse(beijing).atZone(Beijing.ZONE).toInstant();
    return this;
  }

  public SetClock to(Instant instant) {
    now = instant;
    return this;
  }

  public SetClock on(Duration by) {
    now = now.plus(by);
    return this;
  }

  @Override public Instant instant() {
    return now;
  }

  @Override public boolean isDemonstration() {
    return true;
  }

  @Override public Duration lead() {
    return Duration.ZERO;
  }
}
