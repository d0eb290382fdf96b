package org.mingbiao.app.tendering.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.app.road.RoadTexts;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.SuspensionCause;
import org.mingbiao.tendering.project.Tender;

/** Reads a project for its supervisor. */
@ApplicationScoped
class WatchProject {
  static final int FACTS_MAX = 200;
  @Inject Road road;
  @Inject JournalReading journal;

  Watched of(UUID id, Reader reader) {
    Tender tender = Tender.require(id);
    List<Road.Milestone> milestones = road.of(tender, reader);
    RoadTexts words = reader.language().words(RoadTexts.class);
    List<Station> ribbon = milestones.stream().map(one -> new Station(words.stage(one.stage()), one.step())).toList();
    List<JournalReading.Entry> facts = new ArrayList<>(journal.of(id));
    int told = facts.size();
    Collections.reverse(facts);
    return new Watched(tender.id, tender.title, tender.code, tender.stage, ribbon, milestones, clocks(tender, reader), stands(id),
        List.copyOf(facts.subList(0, Math.min(FACTS_MAX, told))), told);
  }

  private static List<Watched.StandStill> stands(UUID tender) {
    return Suspension.of(tender).stream().map(s -> new Watched.StandStill(s.cause, s.kind, s.since, s.until,
        s.kind == SuspensionCause.ORDER && s.until == null)).toList();
  }

  /** What is open first, the most pressing before; then what has ended. */
  private static List<Watched.ClockRow> clocks(Tender tender, Reader reader) {
    WorkingCalendar calendar = Calendars.current();
    List<Term> terms = new ArrayList<>(Terms.open(tender.id));
    Terms.of(tender.id).stream().filter(term -> term.endedAt != null).forEach(terms::add);
    return terms.stream().map(term -> row(term, tender, reader, calendar)).toList();
  }

  private static Watched.ClockRow row(Term term, Tender tender, Reader reader, WorkingCalendar calendar) {
    Integer lot = tender.lots.stream().filter(one -> one.id.equals(term.about)).map(one -> one.number).findFirst().orElse(null);
    String why = term.dueAt == null ? null : WhyThisDate.of(term, term.due(calendar), reader.language());
    return new Watched.ClockRow(term.id, term.rule, term.article, lot, term.startedAt, term.dueAt, term.state, light(term, reader), why);
  }

  static Light light(Term term, Reader reader) {
    if (term.state == TermState.PAUSED) return Light.PAUSED;
    if (term.state == TermState.MET || term.state == TermState.VOID) return Light.KEPT;
    return term.lasting ? Light.GREEN : Light.valueOf(term.colour(reader.now()).name());
  }
}
