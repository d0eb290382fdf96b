package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.Petition;
import org.mingbiao.centre.casefile.QueryCode;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.refusal.RefusedException;

/** What the applicant does: files, completes and withdraws an errand. */
@ApplicationScoped
public class FileErrand {
  private final SecureRandom chance = new SecureRandom();
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Papers papers;

  /** The errand, and the code that is told once and kept nowhere. */
  public record Filed(Casefile casefile, QueryCode code) {
    /** Number and code together, as the cookie keeps them. */
    String key() {
      return casefile.number + "." + code.text();
    }
  }

  /** @throws RefusedException see {@link Casefile#file} */
  @Transactional
  public Filed file(String itemCode, Petition petition, List<Sheet> sheets) {
    Instant now = clock.instant();
    Item item = Item.inForce(itemCode).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    QueryCode code = QueryCode.draw(chance);
    Casefile casefile = Casefile.file(item, petition, number(now), code, now);
    casefile.persist();
    journal.record(casefile.received(papers.keep(casefile.id, sheets, now)));
    return new Filed(casefile, code);
  }

  @Transactional
  public void correct(String key, List<Sheet> sheets) {
    Casefile casefile = locked(key);
    journal.record(casefile.correct(papers.keep(casefile.id, sheets, clock.instant())));
  }

  @Transactional
  public void withdraw(String key) {
    journal.record(locked(key).withdraw(clock.instant()));
  }

  /**
   * The errand that number and code open.
   *
   * @param key of {@link Filed#key}; anything else, null as well, opens nothing
   * @throws RefusedException {@code NOT_FOUND}
   */
  public static Casefile opened(String key) {
    String[] parts = key == null ? new String[0] : key.split("\\.", 2);
    if (parts.length != 2) throw RefusedException.of(NOT_FOUND);
    return Casefile.opened(parts[0], QueryCode.typed(parts[1]));
  }

  /** As {@link #opened}, with the row locked. */
  public static Casefile locked(String key) {
    return Casefile.locked(opened(key).id);
  }

  private static String number(Instant now) {
    Number next = (Number) Panache.getEntityManager().createNativeQuery("select nextval('casefile_number')").getSingleResult();
    return "B" + WorkingCalendar.dayOf(now).format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + String.format("%06d", next.intValue());
  }
}
