package org.mingbiao.app.tendering.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.shared.term.Colour;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Stage;

/**
 * Every project with its worst clock, the worst first. Colours are compared with the clock in the database's own query, as
 * {@link Colour} defines them, so that the wall is right whether or not anybody has written down what lapsed. What simply
 * passes, such as a publicity, has no colour.
 */
@ApplicationScoped
class Wall {
  private static final String LIT = """
      with lit as (
        select t.id, t.title, t.code, t.region, r.name as region_name, t.kind, t.stage, coalesce(c.worst, 0) as worst,
          coalesce(c.clocks, 0) as clocks, c.next_due,
          exists (select 1 from suspension s where s.tender = t.id and s.until is null) as stands
        from tender t left join region r on r.code = t.region left join (
          select matter, count(*) as clocks, min(due_at) as next_due, max(case
            when state = 'MISSED' or due_at + interval '1 second' <= :now then 2
            when due_at is null then 0
            when extract(epoch from due_at - :now) < :red * greatest(1, extract(epoch from due_at - started_at)) then 2
            when extract(epoch from due_at - :now) < :yellow * greatest(1, extract(epoch from due_at - started_at)) then 1
            else 0 end) as worst
          from term where ended_at is null and not lasting group by matter) c on c.matter = t.id
        where t.region like :region and (:kind = '' or t.kind = :kind))
      """;
  @Inject Session session;

  /** @param next the next thing that is due, or null */
  public record Line(UUID id, String title, String code, String region, Kind kind, Stage stage, Colour worst, long clocks, Instant next,
      boolean stands) {
    public Light light() {
      return Light.valueOf(worst.name());
    }
  }

  List<Line> lines(WallFilter filter, Instant now, int size) {
    NativeQuery<Object[]> query = session.createNativeQuery(LIT + """
        select id, title, code, coalesce(region_name, region) as place, kind, stage, worst, clocks, next_due, stands from lit
        where :colour < 0 or worst = :colour order by worst desc, next_due nulls last, id""", Object[].class);
    query.addScalar("id", UUID.class).addScalar("title", String.class).addScalar("code", String.class).addScalar("place", String.class)
        .addScalar("kind", String.class).addScalar("stage", String.class).addScalar("worst", Integer.class).addScalar("clocks", Long.class)
        .addScalar("next_due", Instant.class).addScalar("stands", Boolean.class);
    narrow(query, filter, now).setParameter("colour", filter.colour == null ? -1 : filter.colour.ordinal());
    return query.setFirstResult((filter.page() - 1) * size).setMaxResults(size).list().stream().map(Wall::line).toList();
  }

  /** How many projects of the region and kind are of each colour. */
  Map<Colour, Long> counts(WallFilter filter, Instant now) {
    NativeQuery<Object[]> query = session.createNativeQuery(LIT + "select worst, count(*) as projects from lit group by worst", Object[].class);
    query.addScalar("worst", Integer.class).addScalar("projects", Long.class);
    Map<Colour, Long> counts = new EnumMap<>(Colour.class);
    for (Colour colour : Colour.values()) counts.put(colour, 0L);
    narrow(query, filter, now).list().forEach(row -> counts.put(Colour.values()[(Integer) row[0]], (Long) row[1]));
    return counts;
  }

  /** Where there are projects: codes with names. */
  List<Place> places() {
    return session.createNativeQuery("""
        select t.region as code, coalesce(max(r.name), t.region) as name, count(*) as projects
        from tender t left join region r on r.code = t.region group by t.region order by t.region""", Object[].class)
        .addScalar("code", String.class).addScalar("name", String.class).addScalar("projects", Long.class).list().stream()
        .map(row -> new Place((String) row[0], (String) row[1], (Long) row[2])).toList();
  }

  record Place(String code, String name, long projects) {}

  private static NativeQuery<Object[]> narrow(NativeQuery<Object[]> query, WallFilter filter, Instant now) {
    String region = filter.region == null ? "" : filter.region.replaceAll("[^0-9A-Za-z]", "");
    return query.setParameter("now", now).setParameter("red", Colour.RED_BELOW).setParameter("yellow", Colour.YELLOW_BELOW)
        .setParameter("region", region + "%").setParameter("kind", filter.kind == null ? "" : filter.kind.name());
  }

  private static Line line(Object[] row) {
    return new Line((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], Kind.valueOf((String) row[4]),
        Stage.valueOf((String) row[5]), Colour.values()[(Integer) row[6]], (Long) row[7], (Instant) row[8], (Boolean) row[9]);
  }
}
