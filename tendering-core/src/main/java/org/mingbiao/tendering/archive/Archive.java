package org.mingbiao.tendering.archive;

import static org.mingbiao.shared.refusal.Refusal.ARCHIVE_INCOMPLETE;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/** The archive of one tender: one file, and what lies in it. */
@Entity
public class Archive extends PanacheEntityBase {
  /** The tender's own id. */
  @Id public UUID tender;
  /** SHA-256 of the bundle. */
  public String sha256;
  public long bytes;
  @JdbcTypeCode(SqlTypes.JSON) public List<Item> items;
  public Instant sealedAt;
  /** The last day through which it must be kept; null for good. */
  public LocalDate keepUntil;

  protected Archive() {}

  /** @param name path within the bundle */
  public record Item(String name, String sha256, long bytes) {}

  /**
   * Seals a bundle.
   *
   * @param missing what a tender that ended like this must have and has not, as keys
   * @param retention how long it must be kept
   * @throws RefusedException {@code ARCHIVE_INCOMPLETE} with what is missing
   */
  public static Archive seal(UUID tender, Bundle bundle, List<String> missing, Rule retention, Instant now) {
    if (!missing.isEmpty()) {
      throw RefusedException.of(ARCHIVE_INCOMPLETE).under("E15", "《电子招标投标办法》第四十九条").with(Map.of("missing", missing));
    }
    Archive archive = new Archive();
    archive.tender = tender;
    archive.sha256 = bundle.sha256();
    archive.bytes = bundle.bytes();
    archive.items = List.copyOf(bundle.items());
    archive.sealedAt = now;
    archive.keepUntil = retention == null ? null : WorkingCalendar.dayOf(now).plusYears(retention.count());
    return archive;
  }

  /** The bundle as it lies in the store. */
  public record Bundle(String sha256, long bytes, List<Item> items) {}

  public ArchiveFact.Sealed sealed() {
    return new ArchiveFact.Sealed(tender, sha256, items.size());
  }

  public static Archive require(UUID tender) {
    Archive archive = findById(tender);
    if (archive == null) throw RefusedException.of(NOT_FOUND).with(Map.of("archive of", tender));
    return archive;
  }
}
