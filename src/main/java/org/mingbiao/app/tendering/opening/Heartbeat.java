package org.mingbiao.app.tendering.opening;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.tendering.opening.Outage;

/**
 * Writes down that the platform is alive; after a silence it writes down the outage. A silence is measured in the system's
 * time and told in the house's: a demonstration whose clock was moved on was not away for those days.
 */
@ApplicationScoped
public class Heartbeat {
  /** A silence as long as this is an outage. */
  static final Duration SILENCE_MAX = Duration.ofMinutes(1);

  @Inject HouseClock house;
  @Inject AgroalDataSource database;
  @Inject StandStill standStill;
  /** Whether the silence before this start is written down; a beat before would hide it, and the scheduler may start first. */
  private volatile boolean begun;

  @Transactional
  @ActivateRequestContext
  void begin(@Observes StartupEvent started) {
    Instant now = house.instant();
    last().map(world -> world.plus(house.lead())).filter(before -> before.plus(SILENCE_MAX).isBefore(now))
        .ifPresent(before -> away(Outage.of(before, now)));
    begun = true;
    beat();
  }

  private void away(Outage outage) {
    outage.persist();
    standStill.because(outage);
  }

  @Scheduled(every = "${mingbiao.heartbeat.every}")
  @Transactional
  void beat() {
    if (!begun) return;
    String upsert = "insert into heartbeat values (true, ?) on conflict (only_row) do update set at = excluded.at";
    try (var connection = database.getConnection(); var statement = connection.prepareStatement(upsert)) {
      statement.setTimestamp(1, Timestamp.from(house.instant().minus(house.lead())));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Instant> last() {
    try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery("select at from heartbeat")) {
      return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
