package org.mingbiao.tendering.notice;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;

/**
 * Finds notices among a million. Few matches are fetched from the index of words and sorted; many are met soon enough by walking from
 * the latest notice back, so the two ways are chosen by counting first, and never beyond {@link #COUNT_MAX}.
 */
public final class NoticeSearch {
  /** The most that a count tells; above it a list says "more than". */
  public static final int COUNT_MAX = 1_000;
  public static final int PAGE_MAX = 100;
  private static final List<String> FACETS = List.of("kind", "deal", "world", "amount", "status", "region");
  private static final String COLUMNS = "id, tender, kind, title, buyer_name, world, deal, region, amount, published_at, open_until";

  private final NoticeQuery query;
  private final Instant now;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private Integer counted;

  /** @param more whether there are lines after these */
  public record Page(List<NoticeLine> lines, boolean more) {}

  private NoticeSearch(NoticeQuery query, Instant now) {
    this.query = query;
    this.now = now;
    conditions();
  }

  public static NoticeSearch of(NoticeQuery query, Instant now) {
    return new NoticeSearch(query, now);
  }

  private void conditions() {
    String indexed = query.indexed();
    if (!indexed.isEmpty()) where("words @@ cast(:words as tsquery)", "words", indexed);
    List<String> patterns = query.typed().patterns();
    for (int i = 0; i < patterns.size(); i++) where("folded like :run" + i, "run" + i, patterns.get(i));
    if (Boolean.TRUE.equals(query.open())) where("open_until > :now", "now", now);
    if (Boolean.FALSE.equals(query.open())) where("open_until <= :now", "now", now);
    if (query.from() != null) where("published_at >= :from", "from", query.from());
    if (query.until() != null) where("published_at < :until", "until", query.until());
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  /** How many notices match, at most {@link #COUNT_MAX} + 1. */
  public int count() {
    if (counted == null) {
      planForTheseValues();
      counted = ((Number) run("select count(*) from (select 1 from notice" + filter(conditions) + " limit " + (COUNT_MAX + 1)
          + ") found", values).getSingleResult()).intValue();
    }
    return counted;
  }

  /** How many notices each choice of each facet would leave, by {@link #key}; empty where more match than are counted. */
  public Map<String, Long> facets() {
    if (count() > COUNT_MAX) return Map.of();
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("today", now);
    String sql = "select kind, deal, world, cast(notice_band(amount) as varchar) band, case when open_until > :today then 'OPEN' "
        + "when open_until is not null then 'CLOSED' end status, left(region, 6) district, count(*) from (select * from notice" + filter(conditions)
        + " offset 0) found group by grouping sets ((kind), (deal), (world), (band), (status), (left(region, 6)))";
    for (Object row : run(sql, all).getResultList()) {
      Object[] cells = (Object[]) row;
      for (int i = 0; i < FACETS.size(); i++) {
        if (cells[i] != null) counts.put(key(FACETS.get(i), (String) cells[i]), ((Number) cells[FACETS.size()]).longValue());
      }
    }
    return counts;
  }

  /** @param facet the name of the parameter in a list's address */
  public static String key(String facet, String value) {
    return facet + "=" + value;
  }

  /**
   * @param after where the page begins, or null for the latest notices
   * @param size at most {@link #PAGE_MAX}
   */
  public Page page(NoticeQuery.Cursor after, int size) {
    int limit = Math.max(1, Math.min(size, PAGE_MAX));
    String source = count() <= COUNT_MAX
        ? "(select * from notice" + filter(conditions) + " offset 0) found" + filter(after(after))
        : "notice" + filter(conditions, after(after));
    Map<String, Object> all = new LinkedHashMap<>(values);
    if (after != null) all.putAll(Map.of("afterAt", after.publishedAt(), "afterId", after.id()));
    Query lines = run("select " + COLUMNS + " from " + source + " order by published_at desc, id desc limit " + (limit + 1), all);
    List<NoticeLine> found = new ArrayList<>();
    for (Object row : lines.getResultList()) found.add(line((Object[]) row));
    return new Page(List.copyOf(found.subList(0, Math.min(limit, found.size()))), found.size() > limit);
  }

  /** Without this, the sixth search of a connection runs by a plan made for no words in particular. */
  private static void planForTheseValues() {
    Panache.getEntityManager().createNativeQuery("set local plan_cache_mode = force_custom_plan").executeUpdate();
  }

  private static List<String> after(NoticeQuery.Cursor after) {
    return after == null ? List.of() : List.of("(published_at, id) < (:afterAt, :afterId)");
  }

  @SafeVarargs
  private static String filter(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) all.addAll(part);
    return all.isEmpty() ? "" : " where " + String.join(" and ", all);
  }

  private static Query run(String sql, Map<String, Object> values) {
    Query query = Panache.getEntityManager().createNativeQuery(sql);
    values.forEach(query::setParameter);
    return query;
  }

  private static NoticeLine line(Object[] row) {
    return new NoticeLine((UUID) row[0], (UUID) row[1], NoticeKind.valueOf((String) row[2]), (String) row[3], (String) row[4],
        World.valueOf((String) row[5]), Kind.valueOf((String) row[6]), (String) row[7], (BigDecimal) row[8], (Instant) row[9],
        (Instant) row[10]);
  }
}
