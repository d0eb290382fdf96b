package org.mingbiao.app.tendering.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Road;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.region.Region;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.Terms;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.Suspension;
import org.mingbiao.tendering.project.Tender;

/** Puts together what the page of a project shows. */
@ApplicationScoped
class ProjectReading {
  private static final List<Stage> LIFE = List.of(Stage.REGISTERED, Stage.FILED, Stage.ANNOUNCED, Stage.OPENED, Stage.CONCLUDED, Stage.ARCHIVED);
  private static final List<Stage> LIFE_WITHOUT_BIDS = List.of(Stage.REGISTERED, Stage.SOURCED, Stage.CONCLUDED, Stage.ARCHIVED);
  @Inject Road road;

  ProjectView of(Tender t, Reader reader) {
    var lots = t.lots.stream().map(lot -> new ProjectView.LotLine(lot.number, lot.title, lot.estimate, stage(t, lot))).toList();
    var stands = Suspension.of(t.id).stream().map(s -> new ProjectView.StandStill(s.kind, s.since, s.until)).toList();
    return new ProjectView(t.id, t.code, t.title, t.world, t.procedure, t.kind, t.method, Region.said(t.region), name(t.buyer), name(t.agent),
        t.budget, t.mustTender, t.approval, t.lawDay, t.bidDeadline, t.takesBids(reader.now()), life(t, reader), lots, road.of(t, reader),
        stands, clocks(t, reader), acts(t, reader));
  }

  /** The stations of a tender's life; one that was terminated ends where it stood. */
  List<Station> life(Tender tender, Reader reader) {
    ProjectTexts words = reader.language().words(ProjectTexts.class);
    List<Stage> life = tender.method == Method.SINGLE_SOURCE ? LIFE_WITHOUT_BIDS : LIFE;
    int reached = life.indexOf(tender.stage);
    Stream<Station> stations = life.stream().map(stage -> new Station(words.stage(stage), step(life.indexOf(stage), reached, life.size() - 1)));
    if (reached >= 0) return stations.toList();
    return List.of(new Station(words.stage(Stage.REGISTERED), Step.DONE), new Station(words.stage(tender.stage), Step.BLOCKED));
  }

  /** Nobody bids for what one supplier alone is asked for. */
  private static LotStage stage(Tender tender, Lot lot) {
    return tender.method == Method.SINGLE_SOURCE && lot.stage == LotStage.BIDDING ? null : lot.stage;
  }

  private static Step step(int at, int reached, int last) {
    if (at == reached) return at == last ? Step.DONE : Step.NOW;
    return at < reached ? Step.DONE : Step.LATER;
  }

  private static List<ProjectView.ClockLine> clocks(Tender tender, Reader reader) {
    WorkingCalendar calendar = Calendars.current();
    return Terms.open(tender.id).stream().map(term -> new ProjectView.ClockLine(term.article, term.dueAt, light(term, reader),
        term.dueAt == null ? null : WhyThisDate.of(term, term.due(calendar), reader.language()))).toList();
  }

  private static Light light(Term term, Reader reader) {
    return term.dueAt == null ? Light.PAUSED : Light.of(reader.now(), term.dueAt);
  }

  private static ProjectView.Acts acts(Tender tender, Reader reader) {
    boolean agent = reader.actor().is(Roles.AGENT);
    boolean failed = tender.stage == Stage.TERMINATED || tender.lots.stream().anyMatch(lot -> lot.stage == LotStage.FAILED);
    return new ProjectView.Acts(agent && Doors.isLive(tender), agent && failed, tender.announcedAt != null);
  }

  private static String name(UUID party) {
    return Party.<Party>findByIdOptional(party).map(known -> known.name).orElse("");
  }
}
