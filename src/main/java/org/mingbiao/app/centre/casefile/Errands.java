package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.road.Reader;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.term.Term;

/** Every errand that is not finished, the one that is due first on top: what is overdue leads. */
@ApplicationScoped
class Errands {
  private static final String OPEN = "from Casefile c left join Term t on t.matter = c.id and t.endedAt is null and t.about is null "
      + "where c.endedAt is null ";
  @Inject EntityManager database;

  /** @param applicant masked @param due the next thing that is due, or null while time stands */
  public record Line(UUID id, String number, String title, String department, String applicant, CasefileStage stage, String handler, Instant due,
      Light light) {}

  /** @param overdueOnly only those of which something should have been done by now */
  List<Line> open(boolean overdueOnly, Reader reader, int page, int size) {
    var query = database.createQuery("select c.id " + OPEN + "group by c.id, c.receivedAt "
        + (overdueOnly ? "having min(t.dueAt) < :now " : "") + "order by min(t.dueAt) nulls last, c.receivedAt, c.id", UUID.class);
    if (overdueOnly) query.setParameter("now", now(reader));
    List<UUID> ids = query.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
    Map<UUID, List<Term>> terms = new HashMap<>();
    Term.<Term>list("matter in ?1 and endedAt is null and about is null", ids)
        .forEach(term -> terms.computeIfAbsent(term.matter, id -> new ArrayList<>()).add(term));
    Map<UUID, Casefile> found = new HashMap<>();
    Casefile.<Casefile>list("id in ?1", ids).forEach(casefile -> found.put(casefile.id, casefile));
    return ids.stream().map(id -> line(found.get(id), terms.getOrDefault(id, List.of()), reader)).toList();
  }

  long openCount() {
    return Casefile.count("endedAt is null");
  }

  long overdueCount(Reader reader) {
    return database.createQuery("select count(distinct c.id) " + OPEN + "and t.dueAt < :now", Long.class)
        .setParameter("now", now(reader)).getSingleResult();
  }

  /** The last second in time counts to its end. */
  private static Instant now(Reader reader) {
    return reader.now().minusSeconds(1);
  }

  private static Line line(Casefile casefile, List<Term> terms, Reader reader) {
    Item item = Item.require(casefile.item);
    Instant due = terms.stream().map(term -> term.dueAt).filter(at -> at != null).min(Comparator.naturalOrder()).orElse(null);
    Light light = terms.stream().map(term -> ErrandLight.of(term, reader.now())).min(Comparator.comparing(Errands::urgency)).orElse(Light.PAUSED);
    return new Line(casefile.id, casefile.number, item.title, casefile.department, casefile.applicant.shownName(), casefile.stage,
        casefile.handler, due, light);
  }

  private static int urgency(Light light) {
    return switch (light) {
      case RED -> 0;
      case YELLOW -> 1;
      case GREEN -> 2;
      case PAUSED -> 3;
      case KEPT -> 4;
    };
  }
}
