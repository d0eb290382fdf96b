package org.mingbiao.app.tendering.opening;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mingbiao.tendering.opening.Outage;

/** Writes down that the platform is alive; after a silence it writes down the outage. */
@ApplicationScoped
public class Heartbeat {
  /** A silence as long as this is an outage. */
  static final Duration SILENCE_MAX = Duration.ofMinutes(1);

  @Inject Clock clock;
  @Inject AgroalDataSource database;

  @Transactional
  void begin(@Observes StartupEvent started) {
    Instant now = clock.instant();
    last().filter(before -> before.plus(SILENCE_MAX).isBefore(now)).ifPresent(before -> Outage.of(before, now).persist());
    beat();
  }

  @Scheduled(every = "15s")
  @Transactional
  void beat() {
    String upsert = "insert into heartbeat values (true, ?) on conflict (only_row) do update set at = excluded.at";
    try (var connection = database.getConnection(); var statement = connection.prepareStatement(upsert)) {
      statement.setTimestamp(1, Timestamp.from(clock.instant()));
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
