package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.app.centre.item.ItemView;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.WhyThisDate;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.Material;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.term.Term;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;

/** Reads an errand for a page. */
@ApplicationScoped
class CasefileReading {
  /** The stations that every errand passes, in order; the others are ways beside it. */
  private static final List<CasefileStage> STATIONS = List.of(CasefileStage.RECEIVED, CasefileStage.ACCEPTED, CasefileStage.HANDLED,
      CasefileStage.GRANTED, CasefileStage.DELIVERED);

  /** Whose eyes: the applicant's own, masked, or those at the desk, which need the name and the number to call. */
  enum Eyes { OWN, DESK }

  CasefileView of(Casefile casefile, Reader reader, Eyes eyes) {
    Item item = Item.require(casefile.item);
    boolean desk = eyes == Eyes.DESK;
    var applicant = new CasefileView.Asked(desk ? casefile.applicant.name : casefile.applicant.shownName(), casefile.applicant.shownCode(),
        desk ? casefile.applicant.mobileInClear() : casefile.applicant.shownMobile());
    var outcome = new CasefileView.Outcome(casefile.granted, casefile.grounds, casefile.lateness, casefile.decidedAt, casefile.delivery, casefile.endedAt);
    List<String> missing = casefile.stage == CasefileStage.CORRECTING ? List.copyOf(casefile.missing) : List.of();
    return new CasefileView(casefile.id, casefile.number, ItemView.of(item), casefile.stage, ribbon(casefile, reader), applicant, casefile.request,
        casefile.receivedAt, missing, casefile.acceptedAt, casefile.deemed, casefile.department, casefile.handler,
        reader.actor().username().equals(casefile.handler), casefile.review, casefile.reviewDays, outcome, clocks(casefile, reader),
        papers(casefile, item));
  }

  private static List<Station> ribbon(Casefile casefile, Reader reader) {
    CasefileTexts words = reader.language().words(CasefileTexts.class);
    int reached = switch (casefile.stage) {
      case RECEIVED, CORRECTING, REFUSED -> 0;
      case ACCEPTED -> 1;
      case HANDLED, REVIEWED -> 2;
      case GRANTED, DENIED -> 3;
      case DELIVERED -> STATIONS.size();
      case WITHDRAWN -> casefile.acceptedAt == null ? 0 : 1;
    };
    boolean stopped = casefile.stage == CasefileStage.REFUSED || casefile.stage == CasefileStage.WITHDRAWN;
    return Stream.iterate(0, i -> i + 1).limit(STATIONS.size()).map(i -> new Station(words.station(STATIONS.get(i)),
        i < reached ? Step.DONE : i > reached ? (stopped ? Step.SKIPPED : Step.LATER) : stopped ? Step.BLOCKED : Step.NOW)).toList();
  }

  /** The clocks of the errand itself, those still owed first. */
  private static List<CasefileView.ClockRow> clocks(Casefile casefile, Reader reader) {
    WorkingCalendar calendar = Calendars.current();
    return Terms.of(casefile.id).stream().filter(term -> term.about == null)
        .sorted(Comparator.comparing((Term term) -> term.endedAt != null)
            .thenComparing(term -> term.dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
        .flatMap(term -> ErrandClock.of(term.rule).map(clock -> row(clock, term, calendar, reader)).stream()).toList();
  }

  private static CasefileView.ClockRow row(ErrandClock clock, Term term, WorkingCalendar calendar, Reader reader) {
    boolean ended = term.endedAt != null;
    String why = term.dueAt == null ? null : WhyThisDate.of(term, term.due(calendar), reader.language());
    return new CasefileView.ClockRow(clock, term.article, term.dueAt, ErrandLight.of(term, reader.now()), why, term.awaitsCalendar,
        term.state == TermState.MISSED, ended);
  }

  private static List<CasefileView.Paper> papers(Casefile casefile, Item item) {
    return Papers.of(casefile.id).stream()
        .map(file -> new CasefileView.Paper(file.id, what(file, item.materials), file.name, file.bytes, file.sha256, file.addedAt)).toList();
  }

  private static String what(Attachment file, List<Material> materials) {
    if (!file.purpose.startsWith("material")) return null;
    int place = Integer.parseInt(file.purpose.substring("material".length()));
    return place <= materials.size() ? materials.get(place - 1).title() : null;
  }
}
