package org.mingbiao.tendering.project;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One cause for which a tender stands still, from an instant to an instant. */
@Entity
public class Suspension extends PanacheEntityBase {
  /** The objection, complaint, order or outage that causes it. */
  @Id public UUID cause;
  public UUID tender;
  @Enumerated(EnumType.STRING) public SuspensionCause kind;
  public Instant since;
  /** Null while it lasts. */
  public Instant until;

  protected Suspension() {}

  static Suspension of(UUID tender, UUID cause, SuspensionCause kind, Instant since) {
    Suspension suspension = new Suspension();
    suspension.tender = tender;
    suspension.cause = cause;
    suspension.kind = kind;
    suspension.since = since;
    return suspension;
  }

  void end(Instant now) {
    until = now;
  }

  public static List<Suspension> of(UUID tender) {
    return list("tender = ?1 order by since", tender);
  }
}
