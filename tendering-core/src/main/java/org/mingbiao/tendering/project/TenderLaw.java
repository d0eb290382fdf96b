package org.mingbiao.tendering.project;

import static org.mingbiao.shared.refusal.Refusal.RULE_NOT_IN_FORCE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The law that binds one tender: of its world, its procedure and the day of its registration, in its circumstances.
 *
 * @param circumstances as the rule packs name them in {@code when}, such as {@code MUST_TENDER}
 */
public record TenderLaw(Law law, Set<String> circumstances) {
  /** The project must be tendered by law (必须招标的工程项目规定). */
  public static final String MUST_TENDER = "MUST_TENDER";
  public static final String STATE_OWNED = "STATE_OWNED";
  public static final String INVITED = "INVITED";
  /** Bidders are qualified before they bid (资格预审). */
  public static final String PREQUALIFIED = "PREQUALIFIED";
  public static final String CONSORTIUM = "CONSORTIUM";
  public static final String SINGLE_SOURCE = "SINGLE_SOURCE";

  public static TenderLaw of(LawBook book, Tender tender) {
    Set<String> circumstances = new HashSet<>();
    circumstances.add(tender.kind.name());
    if (tender.kind == Kind.EPC) circumstances.add(Kind.WORKS.name());
    if (tender.mustTender) circumstances.add(MUST_TENDER);
    if (tender.stateOwned) circumstances.add(STATE_OWNED);
    if (tender.method == Method.INVITED) circumstances.add(INVITED);
    return new TenderLaw(new Law(book, tender.world, tender.procedure, tender.lawDay), Set.copyOf(circumstances));
  }

  /** @param more circumstances that only a later paper tells, such as {@link #PREQUALIFIED} */
  public TenderLaw in(String... more) {
    Set<String> all = new HashSet<>(circumstances);
    all.addAll(Set.of(more));
    return new TenderLaw(law, Set.copyOf(all));
  }

  /** The rule if it binds this tender. */
  public Optional<Rule> find(String id) {
    return law.find(id).filter(rule -> circumstances.containsAll(rule.when()));
  }

  /** @throws RefusedException {@code RULE_NOT_IN_FORCE} when the rule does not bind this tender */
  public Rule rule(String id) {
    return find(id).orElseThrow(() -> RefusedException.of(RULE_NOT_IN_FORCE).under(id, null)
        .with(Map.of("world", law.world(), "procedure", law.procedure(), "day", law.day())));
  }

  public World world() {
    return law.world();
  }

  /** Those of the rules that bind this tender, in the order asked for. */
  public Stream<Rule> rules(String... ids) {
    return Stream.of(ids).map(this::find).flatMap(Optional::stream);
  }

  /**
   * The earliest instant that keeps a minimum period: the same time of day so many days on, so that no second of the period is
   * missing; an end on a day of rest rolls to the next working day (民法典 第二百零三条).
   *
   * @throws RefusedException {@code CALENDAR_NOT_PUBLISHED}
   */
  public static Instant earliest(Rule rule, Instant since, WorkingCalendar calendar) {
    ZonedDateTime start = since.atZone(WorkingCalendar.ZONE);
    if (rule.period() != PeriodUnit.CALENDAR_DAYS && rule.period() != PeriodUnit.WORKING_DAYS) {
      throw new IllegalStateException(rule.id() + " is not counted in days");
    }
    LocalDate end = rule.period() == PeriodUnit.WORKING_DAYS
        ? calendar.plusWorkingDays(start.toLocalDate(), rule.count()) : calendar.plusCalendarDays(start.toLocalDate(), rule.count());
    return end.atTime(start.toLocalTime()).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
