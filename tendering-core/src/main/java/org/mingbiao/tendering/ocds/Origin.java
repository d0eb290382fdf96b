package org.mingbiao.tendering.ocds;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The release from which a tender was registered. An open contracting process is registered once. */
@Entity
@Table(name = "ocds_origin")
public class Origin extends PanacheEntityBase {
  public static final int OCID_MAX = 200;
  public static final int RELEASE_MAX = 300;

  @Id public UUID tender;
  public String ocid;
  /** The release's own id; of several the latest. */
  public String release;
  public Instant releasedAt;
  /** SHA-256 of the file that was read. */
  public String sha256;
  public BigDecimal amount;
  /** ISO 4217. */
  public String currency;
  /** Yuan for one unit of {@link #currency}; 1 where the source counts in yuan. */
  public BigDecimal rate;
  public Instant importedAt;

  protected Origin() {}

  /** What was read. */
  public record Source(String ocid, String release, Instant releasedAt, String sha256) {}

  /** The value as the source has it. */
  public record Value(BigDecimal amount, String currency, BigDecimal rate) {}

  public static Origin of(UUID tender, Source source, Value value, Instant now) {
    Origin origin = new Origin();
    origin.tender = tender;
    origin.ocid = source.ocid();
    origin.release = source.release();
    origin.releasedAt = source.releasedAt();
    origin.sha256 = source.sha256();
    origin.amount = value.amount();
    origin.currency = value.currency();
    origin.rate = value.rate();
    origin.importedAt = now;
    return origin;
  }

  public OcdsFact.Imported imported() {
    return new OcdsFact.Imported(tender, ocid, release, sha256, amount, currency, rate);
  }

  public static Optional<Origin> byOcid(String ocid) {
    return find("ocid", ocid).firstResultOptional();
  }

  /** Whoever imports the same process at the same time waits here until the transaction ends. */
  public static void lock(String ocid) {
    Panache.getEntityManager().createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
        .setParameter(1, ocid).getSingleResult();
  }
}
