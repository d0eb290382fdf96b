package org.mingbiao.shared.party;

import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;

/** That a party owns a share of another from a day until another (股权). */
@Entity
public class Holding extends PanacheEntityBase {
  @Id public UUID id;
  public UUID owner;
  public UUID owned;
  /** More than 0, at most 1. */
  public BigDecimal share;
  public LocalDate since;
  /** The last day, or null while it lasts. */
  public LocalDate until;

  protected Holding() {}

  /** @throws RefusedException {@code AMOUNT_INVALID} for a share outside (0, 1] or of itself */
  public static Holding of(UUID owner, UUID owned, BigDecimal share, LocalDate since) {
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || owner.equals(owned)) {
      throw RefusedException.of(AMOUNT_INVALID).at("share").with(Map.of("share", share));
    }
    Holding holding = new Holding();
    holding.id = UUID.randomUUID();
    holding.owner = owner;
    holding.owned = owned;
    holding.share = share;
    holding.since = since;
    return holding;
  }

  public void end(LocalDate last) {
    until = last;
  }

  boolean lasts(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** All that last on a day. */
  public static List<Holding> on(LocalDate day) {
    return list("since <= ?1 and (until is null or until >= ?1)", day);
  }
}
