package org.mingbiao.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.FILING_TOO_LATE;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.OFFER_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.OPENING_NOT_AT_DEADLINE;
import static org.mingbiao.shared.refusal.Refusal.PERIOD_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.PREQUALIFICATION_TOO_SHORT;
import static org.mingbiao.shared.refusal.Refusal.PUBLICITY_TOO_SHORT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * The dates of a tender held against the law, before it is announced: each with the rule, from when it is counted, and the earliest
 * lawful instant, so that a page can say why.
 */
public record Schedule(Terms terms, List<Limit> limits, Instant noticeUntil) {

  /** When things happen that the terms do not say: the notice now, the filing before. */
  public record Moments(Instant filedAt, Instant now) {}

  /** @throws RefusedException {@code CALENDAR_NOT_PUBLISHED}, or {@code FIELD_REQUIRED} for a date that is missing */
  public static Schedule of(Terms terms, TenderLaw law, WorkingCalendar calendar, Moments moments) {
    requireDates(terms);
    boolean before = terms.qualification() == Qualification.BEFORE_BIDS;
    TenderLaw bound = before ? law.in(TenderLaw.PREQUALIFIED) : law;
    Instant issued = terms.offerFrom().isBefore(moments.now()) ? moments.now() : terms.offerFrom();
    Instant counted = law.world() == World.PROCUREMENT ? moments.now() : terms.offerUntil();
    Instant noticeUntil = bound.find("T22").map(rule -> WorkingCalendar.endOf(
        WorkingCalendar.dayOf(TenderLaw.earliest(rule, moments.now(), calendar)))).orElse(null);
    Builder limits = new Builder(bound, calendar);
    limits.add("T15", "offerFrom", FILING_TOO_LATE, moments.filedAt(), issued);
    limits.add("T02", "offerUntil", OFFER_TOO_SHORT, issued, terms.offerUntil());
    limits.add("T22", "until", PUBLICITY_TOO_SHORT, moments.now(), noticeUntil);
    if (before) limits.add("T03", "applicationUntil", PREQUALIFICATION_TOO_SHORT, counted, terms.applicationUntil());
    limits.add("T01", "bidDeadline", PERIOD_TOO_SHORT, issued, terms.bidDeadline());
    return new Schedule(terms, limits.made, noticeUntil);
  }

  /** @throws RefusedException for the first date that a rule refuses, with the earliest lawful instant; {@code OPENING_NOT_AT_DEADLINE} */
  public void require(TenderLaw law) {
    for (Limit limit : limits) limit.require();
    if (!terms.openingAt().equals(terms.bidDeadline())) {
      throw law.rule("T08").refused(OPENING_NOT_AT_DEADLINE).at("openingAt").with(Map.of("bidDeadline", terms.bidDeadline()));
    }
  }

  private static void requireDates(Terms terms) {
    require("offerFrom", terms.offerFrom());
    require("offerUntil", terms.offerUntil());
    require("bidDeadline", terms.bidDeadline());
    require("openingAt", terms.openingAt());
    inOrder("offerUntil", terms.offerFrom(), terms.offerUntil());
    inOrder("bidDeadline", terms.offerUntil(), terms.bidDeadline());
    if (terms.qualification() == Qualification.WITH_BIDS) return;
    require("applicationUntil", terms.applicationUntil());
    inOrder("bidDeadline", terms.applicationUntil(), terms.bidDeadline());
  }

  private static void require(String field, Instant date) {
    if (date == null) throw RefusedException.of(FIELD_REQUIRED).at(field);
  }

  private static void inOrder(String field, Instant first, Instant second) {
    if (second.isBefore(first)) throw RefusedException.of(MALFORMED_INPUT).at(field).with(Map.of("notBefore", first));
  }

  private static final class Builder {
    private final TenderLaw law;
    private final WorkingCalendar calendar;
    private final List<Limit> made = new ArrayList<>();

    Builder(TenderLaw law, WorkingCalendar calendar) {
      this.law = law;
      this.calendar = calendar;
    }

    void add(String id, String field, Refusal refusal, Instant since, Instant given) {
      Optional<Rule> rule = law.find(id);
      if (rule.isEmpty() || since == null) return;
      made.add(new Limit(rule.get(), field, refusal, since, TenderLaw.earliest(rule.get(), since, calendar), given));
    }
  }
}
