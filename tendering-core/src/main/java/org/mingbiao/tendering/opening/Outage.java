package org.mingbiao.tendering.opening;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A time in which the platform did not answer, by its own heartbeat: evidence for or against a bidder (第三十一条, 第五十四条). */
@Entity
public class Outage extends PanacheEntityBase {
  @Id public UUID id;
  public Instant since;
  public Instant until;

  protected Outage() {}

  public static Outage of(Instant since, Instant until) {
    Outage outage = new Outage();
    outage.id = UUID.randomUUID();
    outage.since = since;
    outage.until = until;
    return outage;
  }

  /** How much of a window the platform was away. */
  public static Duration within(Instant from, Instant to) {
    List<Outage> touching = list("since < ?1 and until > ?2", to, from);
    return touching.stream().map(outage -> outage.overlap(from, to)).reduce(Duration.ZERO, Duration::plus);
  }

  /** How much of a window it took; below zero where it did not touch it. */
  Duration overlap(Instant from, Instant to) {
    Instant start = since.isAfter(from) ? since : from;
    Instant end = until.isBefore(to) ? until : to;
    return Duration.between(start, end);
  }
}
