package org.mingbiao.shared.term;

import static org.mingbiao.shared.refusal.Refusal.CALENDAR_NOT_PUBLISHED;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.RuleKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.TermRules.Occurrence;

/** A clock of a matter: something is due, or a state lasts, until an instant (期限). */
@Entity
public class Term extends PanacheEntityBase {
  @Id public UUID id;
  @Version public long version;
  public UUID matter;
  /** The lot, objection, bond or other thing within the matter, or null. */
  public UUID about;
  /** The rule's number in the packs. */
  public String rule;
  public String article;
  /** Whether it simply passes, as a publicity does, instead of demanding an act. */
  public boolean lasting;
  /** Whether it runs on while the matter is suspended. */
  public boolean unfrozen;
  /** The type of the fact that started it. */
  public String startedBy;
  public Instant startedAt;
  public int amount;
  @Enumerated(EnumType.STRING) public PeriodUnit unit;
  /** The last second in time; null while paused, and while {@link #awaitsCalendar} says why. */
  public Instant dueAt;
  /** The year whose calendar is not published yet and decides the date, or null. */
  public Integer awaitsCalendar;
  /** {@link WorkingCalendar#version()} of the calendar that last computed it. */
  public String calendarVersion;
  @Enumerated(EnumType.STRING) public TermState state;
  /** When it was done, lapsed as a lasting state, or fell away; null while something is still owed. */
  public Instant endedAt;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "term_pause", joinColumns = @JoinColumn(name = "term_id"))
  public List<Pause> pauses = new ArrayList<>();

  protected Term() {}

  /** A clock that runs from the day of the occurrence, even where the calendar of its year is not published yet. */
  public static Term start(Rule rule, Occurrence by, WorkingCalendar calendar) {
    Term term = new Term();
    term.id = UUID.randomUUID();
    term.matter = by.matter();
    term.about = by.about();
    term.rule = rule.id();
    term.article = rule.article();
    term.lasting = rule.kind() == RuleKind.LASTS || rule.kind() == RuleKind.RETENTION;
    term.unfrozen = rule.clock() != null && rule.clock().unfrozen();
    term.startedBy = by.fact();
    term.startedAt = by.at();
    term.amount = rule.count();
    term.unit = rule.period();
    term.state = TermState.RUNNING;
    term.compute(calendar);
    return term;
  }

  public TermFact.Started started() {
    return new TermFact.Started(matter, id, rule, about, startedAt, dueAt);
  }

  /** @throws RefusedException {@code WRONG_STAGE} when it has ended; {@code CALENDAR_NOT_PUBLISHED} */
  public Due due(WorkingCalendar calendar) {
    return DueDate.compute(startedAt, amount, unit, pauses, calendar);
  }

  /** @param cause stops it beside any other cause; the same cause twice is one */
  public TermFact.Paused pause(String cause, Instant at) {
    requireLive();
    if (openPause(cause) < 0) pauses.add(new Pause(cause, at, null));
    state = TermState.PAUSED;
    dueAt = null;
    awaitsCalendar = null;
    return new TermFact.Paused(matter, id, cause, at);
  }

  /** Takes one cause away; the clock runs again when none is left. */
  public TermFact.Resumed resume(String cause, Instant at, WorkingCalendar calendar) {
    requireLive();
    int open = openPause(cause);
    if (open >= 0) pauses.set(open, pauses.get(open).endedAt(at));
    if (pauses.stream().noneMatch(Pause::open)) {
      state = TermState.RUNNING;
      compute(calendar);
    }
    return new TermFact.Resumed(matter, id, cause, at, dueAt);
  }

  /** What was due has been done: met, or missed when it comes late. */
  public TermFact.Ended end(Instant at) {
    if (endedAt != null) throw RefusedException.of(WRONG_STAGE).with(Map.of("term", id, "state", state));
    if (state.live()) state = dueAt == null || Due.inTime(dueAt, at) ? TermState.MET : TermState.MISSED;
    endedAt = at;
    return new TermFact.Ended(matter, id, rule, state, at);
  }

  /**
   * The due instant has passed: a lasting state is over, a duty is missed and stays owed.
   *
   * @throws RefusedException {@code WRONG_STAGE} before that
   */
  public TermFact.Ended lapse(Instant now) {
    if (state != TermState.RUNNING || dueAt == null || Due.inTime(dueAt, now)) {
      throw RefusedException.of(WRONG_STAGE).with(Map.of("term", id, "state", state));
    }
    state = lasting ? TermState.MET : TermState.MISSED;
    if (lasting) endedAt = dueAt;
    return new TermFact.Ended(matter, id, rule, state, dueAt);
  }

  /** What it was for has fallen away, such as a tender that is terminated. */
  public TermFact.Ended fallAway(Instant at) {
    requireLive();
    state = TermState.VOID;
    dueAt = null;
    awaitsCalendar = null;
    endedAt = at;
    return new TermFact.Ended(matter, id, rule, state, at);
  }

  /** Paused terms keep no colour of their own: they are as green as their matter is still. */
  public Colour colour(Instant now) {
    if (state == TermState.MISSED) return endedAt == null ? Colour.RED : Colour.YELLOW;
    return state == TermState.RUNNING && dueAt != null ? Colour.of(startedAt, dueAt, now) : Colour.GREEN;
  }

  private void compute(WorkingCalendar calendar) {
    calendarVersion = calendar.version();
    awaitsCalendar = null;
    try {
      dueAt = due(calendar).at();
    } catch (RefusedException refused) {
      if (refused.refusal != CALENDAR_NOT_PUBLISHED) throw refused;
      dueAt = null;
      awaitsCalendar = (Integer) refused.facts.get("year");
    }
  }

  private int openPause(String cause) {
    for (int i = 0; i < pauses.size(); i++) {
      if (pauses.get(i).open() && pauses.get(i).cause().equals(cause)) return i;
    }
    return -1;
  }

  private void requireLive() {
    if (!state.live()) throw RefusedException.of(WRONG_STAGE).with(Map.of("term", id, "state", state));
  }
}
