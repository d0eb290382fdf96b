package org.mingbiao.tendering.notice;

import java.time.Instant;
import java.util.Map;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.Severity;
import org.mingbiao.shared.refusal.Refusal;

/**
 * One date of a tender held against one rule.
 *
 * @param field the date's field in the terms
 * @param refusal what is said when it is not kept
 * @param since from when the period is counted
 * @param earliest the first instant that keeps the rule
 * @param given what the terms say, or null
 */
public record Limit(Rule rule, String field, Refusal refusal, Instant since, Instant earliest, Instant given) {
  public boolean isKept() {
    return given != null && !given.isBefore(earliest);
  }

  /** @throws org.mingbiao.shared.refusal.RefusedException when it is not kept and the rule is hard */
  void require() {
    if (isKept() || rule.severity() != Severity.HARD) return;
    throw rule.refused(refusal).at(field).with(Map.of("since", since, "earliest", earliest, "given", given));
  }
}
