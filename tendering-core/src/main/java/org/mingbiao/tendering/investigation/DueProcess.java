package org.mingbiao.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.BAN_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.COLLUDERS_TOO_FEW;
import static org.mingbiao.shared.refusal.Refusal.DECISION_NOT_FINAL;
import static org.mingbiao.shared.refusal.Refusal.FINE_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.HEARING_OWED;
import static org.mingbiao.shared.refusal.Refusal.HEARING_TOO_SOON;
import static org.mingbiao.shared.refusal.Refusal.NOT_INFORMED;
import static org.mingbiao.shared.refusal.Refusal.PENALTY_HARDER;
import static org.mingbiao.shared.refusal.Refusal.STATEMENT_PENDING;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.shared.term.Periods;

/**
 * What the law wants of a case from its opening to its end, so that it is decided in due process.
 *
 * @param law of the tender's world, of the day on which the case was opened: procedure follows the law of its own time
 * @param amount what the fine is a share of: the price of the award, null where there is none
 */
public record DueProcess(Law law, WorkingCalendar calendar, BigDecimal amount) {
  /** It takes two to collude. */
  static final int COLLUDERS_MIN = 2;

  Rule handlers() {
    return law.rule("K14");
  }

  Rule statement() {
    return law.rule("K11");
  }

  /** The last second for a statement or for asking for a hearing. */
  Instant stateUntil(Instant informedAt) {
    return periods().due(statement(), informedAt).at();
  }

  /**
   * From when nobody can ask for reconsideration any more.
   *
   * @throws RefusedException {@code CALENDAR_NOT_PUBLISHED} while the year's calendar that decides it is not
   */
  public Instant finalFrom(Instant servedAt) {
    return periods().over(law.rule("K16"), servedAt);
  }

  void requireFinal(Instant servedAt, Instant now) {
    periods().requireMinimum(law.rule("K16"), servedAt, now, DECISION_NOT_FINAL, null);
  }

  void requireHearingNotice(Instant now, Instant at) {
    periods().requireMinimum(law.rule("K12"), now, at, HEARING_TOO_SOON, "at");
  }

  /** @throws RefusedException {@code COLLUDERS_TOO_FEW}, {@code FINE_OUT_OF_RANGE}, {@code BAN_OUT_OF_RANGE} */
  void requireLawful(Decision decision) {
    long bidders = decision.penalties().stream().map(Penalty::party).distinct().count();
    if (bidders < COLLUDERS_MIN) {
      throw law.rule(decision.item().rule).refused(COLLUDERS_TOO_FEW).at("bids").with(Map.of("min", COLLUDERS_MIN, "given", bidders));
    }
    decision.penalties().forEach(penalty -> {
      requireFine(penalty);
      requireBan(penalty);
    });
  }

  /**
   * Wants every bidder heard, and none treated harder than it was told (行政处罚法 第四十五条, 第六十二条).
   *
   * @throws RefusedException also {@code NOT_INFORMED}, {@code STATEMENT_PENDING}, {@code HEARING_OWED}, {@code PENALTY_HARDER}
   */
  void requireHeard(Decision found, CaseFile file, Instant stateUntil, Instant now) {
    requireLawful(found);
    Decision told = file.intended().orElseThrow(() -> law.rule("K15").refused(NOT_INFORMED));
    for (Penalty penalty : found.penalties()) {
      Penalty before = told.of(penalty.bid()).orElseThrow(() -> law.rule("K15").refused(NOT_INFORMED).at("bids"));
      if (penalty.exceeds(before)) throw law.rule("K15").refused(PENALTY_HARDER).at("penalties");
      if (!now.isAfter(stateUntil) && !file.hasSpoken(penalty.party())) {
        throw statement().refused(STATEMENT_PENDING).with(Map.of("waitUntil", stateUntil, "now", now));
      }
    }
    if (file.owesHearing()) throw law.rule("K12").refused(HEARING_OWED);
  }

  private void requireFine(Penalty penalty) {
    if (penalty.fine() == null) return;
    Rule least = law.rule("M09L");
    Map<String, Object> facts = new LinkedHashMap<>(Map.of("given", penalty.fine()));
    if (amount != null) {
      Money whole = new Money(amount);
      BigDecimal min = whole.times(least.rate()).yuan();
      BigDecimal max = whole.times(law.rule("M09U").rate()).yuan();
      if (penalty.fine().compareTo(min) >= 0 && penalty.fine().compareTo(max) <= 0) return;
      facts.putAll(Map.of("min", min, "max", max));
    }
    throw least.refused(FINE_OUT_OF_RANGE).at("fine").with(facts);
  }

  private void requireBan(Penalty penalty) {
    if (penalty.barMonths() == 0) return;
    Rule least = law.rule("K17");
    int max = law.rule("K17U").count();
    if (penalty.barMonths() >= least.count() && penalty.barMonths() <= max) return;
    throw least.refused(BAN_OUT_OF_RANGE).at("barMonths").with(Map.of("min", least.count(), "max", max, "given", penalty.barMonths()));
  }

  private Periods periods() {
    return new Periods(calendar);
  }
}
