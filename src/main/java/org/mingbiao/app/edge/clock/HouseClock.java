package org.mingbiao.app.edge.clock;

import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The clock of the house: the system clock plus a lead that only a demonstration may have. The lead only grows,
 * and outlives a restart, so that a tender played in an afternoon never sees time run backwards.
 */
@Startup
@ApplicationScoped
public class HouseClock extends Clock {
  @ConfigProperty(name = "mingbiao.demonstration", defaultValue = "false") boolean demonstration;
  @Inject AgroalDataSource database;
  private final AtomicReference<Duration> lead = new AtomicReference<>();

  /** Reads the lead once, at the start and not in somebody's request. */
  @PostConstruct void wind() {
    lead();
  }

  @Override public Instant instant() {
    return Clock.systemUTC().instant().plus(lead());
  }

  @Override public ZoneId getZone() {
    return Beijing.ZONE;
  }

  @Override public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), lead());
  }

  /** Whether this installation is a demonstration, in which time may be moved on. */
  public boolean isDemonstration() {
    return demonstration;
  }

  /** How far this clock is ahead of the system's; zero in production. */
  public Duration lead() {
    if (!demonstration) return Duration.ZERO;
    Duration known = lead.get();
    if (known != null) return known;
    lead.compareAndSet(null, readLead());
    return lead.get();
  }

  /**
   * Moves the clock on.
   *
   * @throws RefusedException {@code NOT_FOUND} in production, {@code CLOCK_ONLY_FORWARD} when {@code to} has passed
   */
  public synchronized void travelTo(Instant to) {
    if (!demonstration) throw RefusedException.of(NOT_FOUND);
    Instant now = instant();
    if (to.isBefore(now)) throw RefusedException.of(CLOCK_ONLY_FORWARD).at("to").with(Map.of("now", now, "to", to));
    Duration further = Duration.between(Clock.systemUTC().instant(), to);
    writeLead(further);
    lead.set(further);
  }

  private Duration readLead() {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select lead_millis from demonstration_clock");
        var row = query.executeQuery()) {
      return row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
    } catch (SQLException e) {
      throw new IllegalStateException("the demonstration clock cannot be read", e);
    }
  }

  private void writeLead(Duration further) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("update demonstration_clock set lead_millis = ?")) {
      update.setLong(1, further.toMillis());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the demonstration clock cannot be set", e);
    }
  }
}
