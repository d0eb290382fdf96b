package org.mingbiao.app.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.SUBJECT_KNOWN_ALREADY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.region.Region;
import org.mingbiao.shared.region.RegionCode;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Expert.Employment;
import org.mingbiao.tendering.expert.ExpertList;

/** Keeps the experts' library: enters, changes, suspends, removes, and takes lists in. */
@ApplicationScoped
public class KeepLibrary {
  @Inject Clock clock;
  @Inject Journal journal;

  /**
   * What is typed of an expert.
   *
   * @param employers credit codes of the units that employ it now
   * @param related credit codes of units with whose main persons it has a near relation
   */
  public record Typed(String username, String name, Set<String> specialties, boolean seniorTitle, int yearsInField, String region,
      List<String> employers, List<String> related) {}

  @Transactional
  public Expert enter(Typed typed) {
    if (typed.username() != null && Expert.count("username", typed.username()) > 0) {
      throw RefusedException.of(SUBJECT_KNOWN_ALREADY).at("username").with(Map.of("username", typed.username()));
    }
    Expert expert = Expert.enter(entry(typed, List.of()));
    expert.persist();
    journal.record(expert.entered());
    return expert;
  }

  @Transactional
  public void change(UUID id, Typed typed) {
    Expert expert = require(id);
    journal.record(expert.change(entry(typed, expert.employments)));
  }

  @Transactional
  public void suspend(UUID id, LocalDate until, String reason) {
    journal.record(require(id).suspend(until, reason));
  }

  @Transactional
  public void restore(UUID id) {
    journal.record(require(id).restore());
  }

  @Transactional
  public void remove(UUID id, String reason) {
    journal.record(require(id).remove(reason, clock.instant()));
  }

  /** The expert itself declares where it works and whose relative it is; a job that it leaves out ends today. */
  @Transactional
  public void declare(String username, List<String> employers, List<String> related) {
    Expert expert = Expert.byUsername(username);
    journal.record(expert.declare(employments(employers, expert.employments), units(related, "related")));
  }

  /** One line that was not taken in. */
  public record Refused(int line, RefusedException why) {}

  public record Imported(int entered, List<Refused> refused) {}

  /** Takes a list in; a line at fault is left out and named, the others are entered. */
  public Imported take(String text) {
    List<Refused> refused = new ArrayList<>();
    int entered = 0;
    for (ExpertList.Row row : ExpertList.read(text)) {
      try {
        row.requireWhole();
        Typed typed = new Typed(row.cell(0), row.cell(1), Set.copyOf(row.list(2)), row.isYes(3), row.number(4, "yearsInField"), row.cell(5),
            row.list(6), row.list(7));
        QuarkusTransaction.requiringNew().run(() -> enter(typed));
        entered++;
      } catch (RefusedException why) {
        refused.add(new Refused(row.line(), why));
      }
    }
    return new Imported(entered, refused);
  }

  private Expert.Entry entry(Typed typed, List<Employment> before) {
    String region = typed.region() == null ? "" : typed.region().strip();
    Region.require(new RegionCode(region).text());
    return new Expert.Entry(typed.username(), typed.name(), typed.specialties(), typed.seniorTitle(), typed.yearsInField(), region,
        employments(typed.employers(), before), units(typed.related(), "related"));
  }

  /** Jobs that last keep their first day; those no longer named have ended; government procurement still looks back on them. */
  private List<Employment> employments(List<String> employers, List<Employment> before) {
    LocalDate today = WorkingCalendar.dayOf(clock.instant());
    Set<UUID> now = units(employers, "employers");
    List<Employment> jobs = new ArrayList<>();
    for (Employment job : before) jobs.add(job.until() == null && !now.contains(job.party()) ? new Employment(job.party(), job.from(), today) : job);
    Set<UUID> known = jobs.stream().filter(job -> job.until() == null).map(Employment::party).collect(Collectors.toSet());
    now.stream().filter(party -> !known.contains(party)).forEach(party -> jobs.add(new Employment(party, today, null)));
    return jobs;
  }

  private static Set<UUID> units(Collection<String> codes, String field) {
    return codes.stream().map(code -> Party.byCode(code.strip())
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).at(field).with(Map.of("code", code))).id).collect(Collectors.toSet());
  }

  static Expert require(UUID id) {
    Expert expert = Expert.findById(id);
    if (expert == null) throw RefusedException.of(NOT_FOUND).with(Map.of("expert", id));
    return expert;
  }
}
