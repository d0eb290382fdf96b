package org.mingbiao.shared.term;

import java.time.Instant;
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
   * The first instant that keeps a {@link RuleKind#MINIMUM_PERIOD} or follows what {@link RuleKind#LASTS}: the last
   * day counts towards a minimum (招标投标法 第二十四条 counts 至截止之日止), and must be over for a publicity.
   */
  public Instant earliest(Rule rule, Instant start) {
    Due due = due(rule, start);
    if (rule.kind() == RuleKind.LASTS) return due.at().plusSeconds(1);
    return due.day().atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }

  /** The last instant that keeps a rule of kind {@link RuleKind#BEFORE}. */
  public Instant latestBefore(Rule rule, Instant deadline) {
    return DueDate.before(deadline, rule.count()).at();
  }

  /**
   * @param field the field of the request that holds {@code end}
   * @return a finding where the rule only warns
   * @throws org.mingbiao.shared.refusal.RefusedException with the earliest instant, where the rule is hard
   */
  public Optional<Finding> requireMinimum(Rule rule, Instant start, Instant end, Refusal refusal, String field) {
    Instant earliest = earliest(rule, start);
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
    return rule.demand(due.inTime(act), refusal, null, Map.of("given", act, "latest", due.at()));
  }
}
