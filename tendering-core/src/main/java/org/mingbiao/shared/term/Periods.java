package org.mingbiao.shared.term;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Finding;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.RuleKind;
import org.mingbiao.shared.refusal.Refusal;

/** Holds two instants against a rule about the time between them. */
public record Periods(WorkingCalendar calendar) {

  /** When a period of the rule that began at {@code start} ends. */
  public Due due(Rule rule, Instant start) {
    return DueDate.compute(start, rule.count(), rule.period(), List.of(), calendar);
  }

  /**
   * The first instant that keeps a minimum period: on its last day, at the time of day at which it began, so that no
   * second of it is missing. The law counts days (招标投标法 第二十四条: 至截止之日止) and would be content with the day.
   */
  public Instant earliest(Rule rule, Instant start) {
    LocalTime time = start.atZone(WorkingCalendar.ZONE).toLocalTime();
    return due(rule, start).day().atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
  }

  /** The first instant after what {@link RuleKind#LASTS}: the day after its last day begins. */
  public Instant over(Rule rule, Instant start) {
    return due(rule, start).at().plusSeconds(1);
  }

  /** The last instant that keeps a rule of kind {@link RuleKind#BEFORE}. */
  public Instant latestBefore(Rule rule, Instant deadline) {
    return DueDate.before(deadline, rule.count()).at();
  }

  /**
   * Wants {@link #earliest} kept, or {@link #over} for what {@link RuleKind#LASTS}.
   *
   * @param field the field of the request that holds {@code end}
   * @return a finding where the rule only warns
   * @throws org.mingbiao.shared.refusal.RefusedException with the earliest instant, where the rule is hard
   */
  public Optional<Finding> requireMinimum(Rule rule, Instant start, Instant end, Refusal refusal, String field) {
    Instant earliest = rule.kind() == RuleKind.LASTS ? over(rule, start) : earliest(rule, start);
    return rule.demand(!end.isBefore(earliest), refusal, field, Map.of("given", end, "earliest", earliest));
  }

  /** As {@link #requireMinimum}, for an act that must come long enough before a deadline. */
  public Optional<Finding> requireBefore(Rule rule, Instant act, Instant deadline, Refusal refusal, String field) {
    Instant latest = latestBefore(rule, deadline);
    return rule.demand(!act.isAfter(latest), refusal, field, Map.of("given", act, "latest", latest));
  }

  /**
   * As {@link #requireMinimum}, for an act that must come soon enough after an event.
   *
   * @param pauses what of the time since then does not count
   */
  public Optional<Finding> requireWithin(Rule rule, Instant event, List<Pause> pauses, Instant act, Refusal refusal) {
    Due due = DueDate.compute(event, rule.count(), rule.period(), pauses, calendar);
    return rule.demand(due.inTime(act), refusal, Map.of("given", act, "latest", due.at()));
  }
}
