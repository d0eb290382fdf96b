package org.mingbiao.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.CLARIFICATION_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.CLOCK_ONLY_FORWARD;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * What a clarification does to a deadline (招标投标法 第二十三条; 实施条例 第二十一条; 87号令 第二十七条): where it may affect bids and fewer days
 * are left than the law wants, the deadline moves, whether the agency thought of it or not.
 *
 * @param deadline the deadline from now on
 * @param rule the rule that forced it, or null where nothing was forced
 */
public record Extension(Instant deadline, Rule rule) {

  /**
   * @param deadline the deadline so far
   * @param wanted the deadline that the agency wants, or null to keep it as far as the law allows
   * @param rule how long before the deadline the last clarification may come, where one binds
   * @throws RefusedException {@code CLOCK_ONLY_FORWARD} for a deadline before the one so far; {@code CLARIFICATION_TOO_LATE} for one
   *     that the agency set too near, with the earliest lawful instant; {@code CALENDAR_NOT_PUBLISHED}
   */
  public static Extension of(Instant deadline, Instant wanted, Optional<Rule> rule, WorkingCalendar calendar, Instant now) {
    if (wanted != null && wanted.isBefore(deadline)) {
      throw RefusedException.of(CLOCK_ONLY_FORWARD).at("deadline").with(Map.of("deadline", deadline));
    }
    Instant base = wanted == null ? deadline : wanted;
    if (rule.isEmpty()) return new Extension(base, null);
    Instant earliest = now.plus(Duration.ofDays(rule.get().count()));
    if (!base.isBefore(earliest)) return new Extension(base, null);
    if (wanted != null) {
      throw rule.get().refused(CLARIFICATION_TOO_LATE).at("deadline").with(Map.of("earliest", earliest, "given", wanted));
    }
    return new Extension(nextSession(deadline, earliest, calendar), rule.get());
  }

  /** The old deadline's time of day on the first working day that is late enough: an opening needs people. */
  private static Instant nextSession(Instant deadline, Instant earliest, WorkingCalendar calendar) {
    ZonedDateTime old = deadline.atZone(WorkingCalendar.ZONE);
    ZonedDateTime session = earliest.atZone(WorkingCalendar.ZONE).toLocalDate().atTime(old.toLocalTime()).atZone(WorkingCalendar.ZONE);
    if (session.toInstant().isBefore(earliest)) session = session.plusDays(1);
    return calendar.roll(session.toLocalDate()).atTime(old.toLocalTime()).atZone(WorkingCalendar.ZONE).toInstant();
  }
}
