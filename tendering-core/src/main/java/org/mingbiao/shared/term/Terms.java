package org.mingbiao.shared.term;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.TermRules.Occurrence;
import org.mingbiao.shared.term.TermRules.Order;

/** The clocks in the database. Every verb returns the facts to journal in the same transaction. */
public final class Terms {
  /** The most lapsed terms that one call takes. */
  public static final int LAPSED_MAX = 1_000;

  private Terms() {}

  public static List<Term> of(UUID matter) {
    return Term.list("matter = ?1 order by startedAt, id", matter);
  }

  /** What is still running or owed in a matter, the most pressing first. */
  public static List<Term> open(UUID matter) {
    return Term.list("matter = ?1 and endedAt is null order by dueAt nulls last, id", matter);
  }

  /** Moves the clocks of a matter as the packs say of the fact. */
  public static List<TermFact> on(Occurrence occurrence, Law law, WorkingCalendar calendar) {
    return on(occurrence, law, rule -> true, calendar);
  }

  /** As {@link #on(Occurrence, Law, WorkingCalendar)}. @param which of the rules are meant: one fact may be about several things */
  public static List<TermFact> on(Occurrence occurrence, Law law, Predicate<Rule> which, WorkingCalendar calendar) {
    List<TermFact> facts = new ArrayList<>();
    for (Order order : TermRules.on(occurrence, law)) {
      if (!which.test(order.rule())) continue;
      switch (order.act()) {
        case START -> facts.addAll(start(order, calendar));
        case END -> owed(order).forEach(term -> facts.add(term.end(occurrence.at())));
        case PAUSE -> live(order).forEach(term -> facts.add(term.pause(pausedBy(order), occurrence.at())));
        case RESUME -> live(order).forEach(term -> facts.add(term.resume(pausedBy(order), occurrence.at(), calendar)));
      }
    }
    return facts;
  }

  /** Stops every clock of a matter but those whose rule runs on. */
  public static List<TermFact> freeze(UUID matter, UUID cause, Instant at) {
    Freeze.of(cause, matter, at).persist();
    return live(matter).filter(term -> !term.unfrozen)
        .map(term -> (TermFact) term.pause(cause.toString(), at)).toList();
  }

  /** @throws RefusedException {@code NOT_FOUND} when nothing is frozen by this cause */
  public static List<TermFact> thaw(UUID cause, Instant at, WorkingCalendar calendar) {
    Freeze freeze = Freeze.findById(cause);
    if (freeze == null || freeze.until != null) throw RefusedException.of(NOT_FOUND).with(Map.of("suspension", cause));
    freeze.until = at;
    return live(freeze.matter).filter(term -> !term.unfrozen)
        .map(term -> (TermFact) term.resume(cause.toString(), at, calendar)).toList();
  }

  /** The matter has come to its end: what still runs falls away. */
  public static List<TermFact> fallAway(UUID matter, Instant at) {
    return fallAway(matter, term -> true, at);
  }

  /** One lot or other thing within the matter has come to its end. */
  public static List<TermFact> fallAway(UUID matter, UUID about, Instant at) {
    return fallAway(matter, term -> about.equals(term.about), at);
  }

  /** @param which of what still runs falls away */
  public static List<TermFact> fallAway(UUID matter, Predicate<Term> which, Instant at) {
    return live(matter).filter(which).map(term -> (TermFact) term.fallAway(at)).toList();
  }

  /** Lapses what is past its due instant, at most {@link #LAPSED_MAX}: call again while it returns that many. */
  public static List<TermFact> lapse(Instant now) {
    List<Term> past = Term.find("state = ?1 and dueAt <= ?2 order by dueAt", TermState.RUNNING, now.minusSeconds(1))
        .page(0, LAPSED_MAX).list();
    return past.stream().map(term -> (TermFact) term.lapse(now)).toList();
  }

  /**
   * Computes every running clock again, in the running transaction.
   *
   * @param journal is given the moved terms in parts, so that none needs to hold them all
   */
  public static Recomputation.Result recompute(WorkingCalendar calendar, Consumer<List<TermFact.DueMoved>> journal) {
    Session session = Term.getEntityManager().unwrap(Session.class);
    session.flush();
    return session.doReturningWork(connection -> Recomputation.run(connection, calendar, journal));
  }

  private static List<TermFact> start(Order order, WorkingCalendar calendar) {
    Occurrence by = order.by();
    Term term = Term.start(order.rule(), by, calendar);
    List<TermFact> facts = new ArrayList<>();
    facts.add(term.started());
    if (!term.unfrozen) {
      Freeze.open(by.matter()).forEach(freeze -> facts.add(term.pause(freeze.cause.toString(), by.at())));
    }
    term.persist();
    return facts;
  }

  private static Stream<Term> owed(Order order) {
    return of(order.by().matter()).stream().filter(term -> term.endedAt == null && concerns(term, order));
  }

  private static Stream<Term> live(Order order) {
    return live(order.by().matter()).filter(term -> concerns(term, order));
  }

  private static Stream<Term> live(UUID matter) {
    return of(matter).stream().filter(term -> term.state.live());
  }

  private static String pausedBy(Order order) {
    return order.rule().clock().pausedBy();
  }

  private static boolean concerns(Term term, Order order) {
    return term.rule.equals(order.rule().id()) && Objects.equals(term.about, order.by().about());
  }
}
