package org.mingbiao.app.edge.clock;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.PartyFact;
import org.mingbiao.shared.refusal.RefusedException;

@QuarkusTest
class HouseClockTest {
  @Inject HouseClock clock;
  @Inject AgroalDataSource database;
  @Inject Journal journal;

  @Test void beginsAnEmptyDemonstrationOnItsOwnDay() {
    assertEquals(LocalDate.of(2026, 3, 2), Beijing.now(clock).toLocalDate());
  }

  /** Facts that are written down do not come to lie in the future when a platform is turned into a demonstration. */
  @Test void beginsAtTheSystemsTimeWhereSomethingHasHappened() throws SQLException {
    QuarkusTransaction.requiringNew().run(() -> journal.record(new PartyFact.Restored(UUID.randomUUID())));
    Duration kept = clock.lead();
    execute("delete from demonstration_clock; insert into demonstration_clock default values");
    assertEquals(Duration.ZERO, clock(true).lead());
    execute("update demonstration_clock set lead_millis = 1");
    assertEquals(Duration.ofMillis(1), clock(true).lead());
    execute("delete from demonstration_clock; insert into demonstration_clock (lead_millis) values (" + kept.toMillis() + ")");
  }

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
    var refused = assertThrows(SQLException.class, () -> execute("update demonstration_clock set lead_millis = lead_millis - 1"));
    assertEquals(true, containsString("forward only").matches(refused.getMessage()));
  }

  private void execute(String statements) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  private HouseClock clock(boolean demonstration) {
    HouseClock one = new HouseClock();
    one.database = database;
    one.demonstration = demonstration;
    one.begins = Optional.of(OffsetDateTime.parse("2026-03-02T09:00:00+08:00"));
    return one;
  }
}
