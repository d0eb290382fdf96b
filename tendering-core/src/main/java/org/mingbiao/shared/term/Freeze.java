package org.mingbiao.shared.term;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A suspension of a matter as its clocks see it (暂停, 实施条例 第六十二条): clocks that start while it lasts start stopped. */
@Entity
@Table(name = "term_freeze")
public class Freeze extends PanacheEntityBase {
  /** The order, objection or outage that suspends. */
  @Id public UUID cause;
  public UUID matter;
  public Instant since;
  /** Null while it lasts. */
  public Instant until;

  protected Freeze() {}

  static Freeze of(UUID cause, UUID matter, Instant since) {
    Freeze freeze = new Freeze();
    freeze.cause = cause;
    freeze.matter = matter;
    freeze.since = since;
    return freeze;
  }

  static List<Freeze> open(UUID matter) {
    return list("matter = ?1 and until is null order by since", matter);
  }
}
