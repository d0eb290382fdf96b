package org.mingbiao.app.edge.clock;

import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The clock of the house: the system clock plus a lead that only a demonstration may have. An empty demonstration begins
 * at a fixed instant, so that nothing in it depends on the day on which it is tried; from then on the lead only grows, and
 * outlives a restart, so that a tender played in an afternoon never sees time run backwards.
 */
@Startup
@ApplicationScoped
public class HouseClock extends Clock {
  @ConfigProperty(name = "mingbiao.demonstration", defaultValue = "false") boolean demonstration;
  /** Where an empty demonstration's time begins; without it, at the system's. */
  @ConfigProperty(name = "mingbiao.demonstration.begins") Optional<OffsetDateTime> begins;
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

  /** How far this clock is ahead of the system's, below zero behind it; zero in production. */
  public Duration lead() {
    if (!demonstration) return Duration.ZERO;
    Duration known = lead.get();
    return known != null ? known : begin();
  }

  private synchronized Duration begin() {
    if (lead.get() == null) lead.set(QuarkusTransaction.suspendingExisting().call(() -> readLead().orElseGet(this::firstLead)));
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
    QuarkusTransaction.suspendingExisting().run(() -> writeLead(further));
    lead.set(further);
  }

  private Optional<Duration> readLead() {
    return Optional.ofNullable(ask("select lead_millis from demonstration_clock", Long.class)).map(Duration::ofMillis);
  }

  /** Only where nothing has happened yet: what is already written down does not move into the future. */
  private Duration firstLead() {
    boolean empty = !ask("select exists (select from journal)", Boolean.class);
    Duration first = begins.filter(ever -> empty).map(from -> Duration.between(Clock.systemUTC().instant(), from)).orElse(Duration.ZERO);
    writeLead(first);
    return first;
  }

  private <T> T ask(String question, Class<T> kind) {
    try (var connection = database.getConnection(); var query = connection.prepareStatement(question); var row = query.executeQuery()) {
      row.next();
      return row.getObject(1, kind);
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
