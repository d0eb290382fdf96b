package org.mingbiao.app.tendering.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.tendering.opening.Outage;

@QuarkusTest
class HeartbeatTest {
  @Inject Heartbeat heartbeat;
  @Inject HouseClock house;
  @Inject AgroalDataSource database;
  @Inject StandStill standStill;

  @Test void aSilenceOfAMinuteIsNoOutage() {
    assertEquals(Duration.ZERO, outageAfter("2025-03-04T09:01:00", "2025-03-04T09:00"));
  }

  @Test void aLongerSilenceIsAnOutageAsLongAsItself() {
    assertEquals(Duration.ofSeconds(61), outageAfter("2025-03-05T09:01:01", "2025-03-05T09:00"));
  }

  /** Otherwise a bidder's failed opening would be laid at the platform's door because somebody moved the clock. */
  @Test void aClockThatWasMovedOnIsNoOutage() {
    Instant before = house.instant();
    heartbeat.beat();
    house.travelTo(before.plus(Duration.ofHours(2)));
    heartbeat.begin(new StartupEvent());
    assertEquals(Duration.ZERO, away(before, house.instant()));
  }

  /** The scheduler may start before the silence is measured; its beat must not hide it. */
  @Test void aBeatBeforeTheSilenceIsWrittenDownHidesNothing() {
    SetClock clock = SetClock.at("2025-03-06T09:00");
    Instant before = clock.instant();
    heartbeat.beat();
    clock.on(Duration.ofMinutes(61));
    Heartbeat starting = new Heartbeat();
    starting.house = clock;
    starting.database = database;
    starting.standStill = standStill;
    starting.beat();
    QuarkusTransaction.requiringNew().run(() -> starting.begin(new StartupEvent()));
    assertEquals(Duration.ofMinutes(61), away(before, clock.instant()));
  }

  private Duration outageAfter(String restarted, String last) {
    SetClock clock = SetClock.at(last);
    Instant before = clock.instant();
    heartbeat.beat();
    heartbeat.begin(new StartupEvent());
    clock.to(restarted);
    heartbeat.begin(new StartupEvent());
    return away(before, clock.instant());
  }

  private static Duration away(Instant from, Instant to) {
    return QuarkusTransaction.requiringNew().call(() -> Outage.within(from, to));
  }
}
