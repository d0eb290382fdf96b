package org.mingbiao.app.edge.clock;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;

@QuarkusTest
class HouseClockTest {
  @Inject HouseClock clock;
  @Inject AgroalDataSource database;

  @Test void movesForwardAndKeepsItsLeadOverARestart() {
    Instant to = clock.instant().plus(Duration.ofMinutes(1));
    clock.travelTo(to);
    assertFalse(clock.instant().isBefore(to));
    HouseClock restarted = clock(true);
    assertFalse(restarted.instant().isBefore(to));
  }

  @Test void refusesToGoBackAndChangesNothing() {
    Duration lead = clock.lead();
    Instant past = clock.instant().minus(Duration.ofSeconds(1));
    assertEquals(CLOCK_ONLY_FORWARD, assertThrows(RefusedException.class, () -> clock.travelTo(past)).refusal);
    assertEquals(lead, clock.lead());
  }

  @Test void isTheSystemsClockInProduction() {
    HouseClock production = clock(false);
    assertEquals(Duration.ZERO, production.lead());
    assertEquals(NOT_FOUND, assertThrows(RefusedException.class, () -> production.travelTo(Instant.MAX)).refusal);
  }

  @Test void isNotSetBackEvenInTheDatabase() {
    clock.travelTo(clock.instant().plus(Duration.ofMinutes(1)));
    var refused = assertThrows(SQLException.class, () -> {
      try (var connection = database.getConnection(); var statement = connection.createStatement()) {
        statement.execute("update demonstration_clock set lead_millis = 0");
      }
    });
    assertEquals(true, containsString("forward only").matches(refused.getMessage()));
  }

  private HouseClock clock(boolean demonstration) {
    HouseClock one = new HouseClock();
    one.database = database;
    one.demonstration = demonstration;
    return one;
  }
}
