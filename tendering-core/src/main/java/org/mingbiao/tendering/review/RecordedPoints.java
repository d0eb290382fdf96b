package org.mingbiao.tendering.review;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.RECORDS_MISSING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The points of a bid that no member gives, because a record gives them: such as its public credit (公共信用评价), with the query
 * channel, the cut-off and the evidence (87号令 第二十条第十五项).
 */
@Entity
public class RecordedPoints extends PanacheEntityBase {
  /** The longest source, in characters. */
  public static final int SOURCE_MAX = 500;

  @Id public UUID bid;
  public UUID tender;
  /** Points by criterion. */
  @JdbcTypeCode(SqlTypes.JSON) public Map<String, BigDecimal> points;
  /** Which record, of which day, and how it was asked. */
  public String source;
  public Instant recordedAt;

  protected RecordedPoints() {}

  public static RecordedPoints of(UUID tender, UUID bid) {
    RecordedPoints row = new RecordedPoints();
    row.tender = tender;
    row.bid = bid;
    return row;
  }

  /**
   * Writes the points down; what stood before is replaced, and the journal knows both.
   *
   * @throws RefusedException {@code FIELD_REQUIRED} without a source
   */
  public ReviewFact.PointsRecorded write(Map<String, BigDecimal> recorded, String from, Instant now) {
    if (from == null || from.isBlank() || from.length() > SOURCE_MAX) {
      throw RefusedException.of(FIELD_REQUIRED).at("source").with(Map.of("charactersMax", SOURCE_MAX));
    }
    points = new TreeMap<>(recorded);
    source = from.strip();
    recordedAt = now;
    return new ReviewFact.PointsRecorded(tender, bid, Map.copyOf(points), source);
  }

  /**
   * Nothing is judged before the records are there: who knows the other points must not choose these.
   *
   * @param bids those that will be judged
   * @param criteria those that a record gives
   * @throws RefusedException {@code RECORDS_MISSING}
   */
  public static void requireAll(Collection<UUID> bids, Collection<String> criteria) {
    List<UUID> missing = bids.stream().filter(bid -> !find(bid).map(row -> row.points.keySet().containsAll(criteria)).orElse(false)).toList();
    if (criteria.isEmpty() || missing.isEmpty()) return;
    throw RefusedException.of(RECORDS_MISSING).with(Map.of("criteria", criteria, "bids", missing));
  }

  public static Optional<RecordedPoints> find(UUID bid) {
    return findByIdOptional(bid);
  }
}
