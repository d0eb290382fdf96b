package org.mingbiao.tendering.project;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Circumstance;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Periods;

/** The law that binds one tender: of its world, its procedure and the day of its registration, in its circumstances. */
public record TenderLaw(Law law) {
  /** Bidders are qualified before they bid (资格预审). */
  public static final Circumstance PREQUALIFIED = Circumstance.PREQUALIFIED;
  public static final Circumstance CONSORTIUM = Circumstance.CONSORTIUM;

  public static TenderLaw of(LawBook book, Tender tender) {
    Set<Circumstance> circumstances = new HashSet<>(bought(tender.kind));
    if (tender.mustTender) circumstances.add(Circumstance.MUST_TENDER);
    if (tender.stateOwned) circumstances.add(Circumstance.STATE_OWNED);
    if (tender.method == Method.INVITED) circumstances.add(Circumstance.INVITED);
    if (tender.method == Method.SINGLE_SOURCE) circumstances.add(Circumstance.SINGLE_SOURCE);
    return new TenderLaw(book.binding(tender.world, tender.procedure, tender.lawDay, circumstances));
  }

  private static Set<Circumstance> bought(Kind kind) {
    return switch (kind) {
      case WORKS, EPC -> Set.of(Circumstance.WORKS);
      case GOODS -> Set.of(Circumstance.GOODS);
      case CONSULTING -> Set.of(Circumstance.CONSULTING);
      case SERVICES -> Set.of();
    };
  }

  /** @param more circumstances that only a later paper tells, such as {@link #PREQUALIFIED} */
  public TenderLaw in(Circumstance... more) {
    Set<Circumstance> all = new HashSet<>(law.circumstances());
    all.addAll(Set.of(more));
    return new TenderLaw(law.book().binding(law.world(), law.procedure(), law.day(), all));
  }

  /** The rule if it binds this tender. */
  public Optional<Rule> find(String id) {
    return law.find(id);
  }

  /** @throws RefusedException {@code RULE_NOT_IN_FORCE} when the rule does not bind this tender */
  public Rule rule(String id) {
    return law.rule(id);
  }

  public World world() {
    return law.world();
  }

  /** Those of the rules that bind this tender, in the order asked for. */
  public Stream<Rule> rules(String... ids) {
    return Stream.of(ids).map(this::find).flatMap(Optional::stream);
  }

  /**
   * The earliest instant that keeps a minimum period, see {@link Periods#earliest}.
   *
   * @throws RefusedException {@code CALENDAR_NOT_PUBLISHED}
   */
  public static Instant earliest(Rule rule, Instant since, WorkingCalendar calendar) {
    return new Periods(calendar).earliest(rule, since);
  }
}
