package org.mingbiao.shared.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.shared.calendar.PeriodUnit;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.money.Rate;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * One rule of law as data. Its words for readers are the application's, keyed by {@link #id()}.
 *
 * @param id such as {@code T01}; the same id may stand once in each world
 * @param pack the file it comes from, such as {@code engineering}
 * @param article names and numbers in Chinese, joined by 、
 * @param amount null where the rule has no number
 * @param unit null where the rule has no number
 * @param from the first registration day of a tender that it binds
 * @param until the last such day, or null
 * @param when what must all be true for it to bind; empty for always
 * @param clock null where no clock runs
 * @param configurable whether a deployment may set the amount
 */
public record Rule(String id, String pack, String article, Severity severity, RuleKind kind, BigDecimal amount,
    Measure unit, Set<World> worlds, Set<Procedure> procedures, LocalDate from, LocalDate until, Set<Circumstance> when,
    RuleClock clock, boolean configurable, Certainty certainty) {

  /** How the article is known; whoever runs the system should read the weaker ones again. */
  public enum Certainty {
    /** Its text was read. */
    READ,
    /** It was read in a source that quotes it. */
    QUOTED,
    /** It is remembered. */
    RECALLED,
    /** The amount is local or doubtful: always {@link Rule#configurable()}. */
    UNSURE
  }

  public boolean inForce(World world, Procedure procedure, LocalDate day) {
    return worlds.contains(world) && procedures.contains(procedure) && !day.isBefore(from)
        && (until == null || !day.isAfter(until));
  }

  /** The amount as a whole number of its unit. */
  public int count() {
    return required().intValueExact();
  }

  /** @throws IllegalStateException when the amount is no period of time */
  public PeriodUnit period() {
    if (unit == null || unit.period == null) throw new IllegalStateException(id + " is no period");
    return unit.period;
  }

  public Money money() {
    if (unit != Measure.YUAN) throw new IllegalStateException(id + " is not in yuan");
    return Money.rounded(amount);
  }

  public Rate rate() {
    String number = required().toPlainString();
    if (unit == Measure.PERCENT) return Rate.percent(number);
    if (unit == Measure.PERMILLE) return Rate.permille(number);
    throw new IllegalStateException(id + " is no rate");
  }

  /** The least whole number that is so many thirds of {@code total}: for two thirds 4 of 5, 5 of 7, 6 of 9. */
  public int thirdsOf(int total) {
    if (unit != Measure.THIRDS) throw new IllegalStateException(id + " is not in thirds");
    return (total * count() + 2) / 3;
  }

  /** The refusal under this rule's id and article. */
  public RefusedException refused(Refusal refusal) {
    return RefusedException.of(refusal).under(id, article);
  }

  /**
   * Judges a breach by the rule's severity.
   *
   * @param kept whether the rule was kept
   * @param field the field of the request at fault, or null
   * @param facts for the reader, never a secret of somebody else
   * @return what to show and record for a breach of a rule that does not refuse
   * @throws RefusedException for a breach of a {@link Severity#HARD} rule
   */
  public Optional<Finding> demand(boolean kept, Refusal refusal, String field, Map<String, Object> facts) {
    if (kept) return Optional.empty();
    if (severity == Severity.HARD) throw refused(refusal).at(field).with(facts);
    return Optional.of(new Finding(this, refusal, field, facts));
  }

  /** As {@link #demand(boolean, Refusal, String, Map)}, for what is no single field. */
  public Optional<Finding> demand(boolean kept, Refusal refusal, Map<String, Object> facts) {
    return demand(kept, refusal, null, facts);
  }

  private BigDecimal required() {
    if (amount == null) throw new IllegalStateException(id + " has no amount");
    return amount;
  }

  Rule withAmount(BigDecimal other) {
    return new Rule(id, pack, article, severity, kind, other, unit, worlds, procedures, from, until, when, clock,
        configurable, certainty);
  }
}
