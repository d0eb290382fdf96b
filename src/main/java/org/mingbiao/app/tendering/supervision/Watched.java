package org.mingbiao.app.tendering.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.road.Road;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.tendering.project.Stage;
import org.mingbiao.tendering.project.SuspensionCause;

/**
 * One project as its supervisor sees it.
 *
 * @param facts the latest {@link WatchProject#FACTS_MAX} open entries of the journal, the latest first; nothing that is sealed
 * @param told how many open entries there are
 */
public record Watched(UUID id, String title, String code, Stage stage, List<Station> ribbon, List<Road.Milestone> road, List<ClockRow> clocks,
    List<StandStill> stands, List<JournalReading.Entry> facts, int told) {

  /** Whether an order lasts; another would stop nothing. */
  public boolean stopped() {
    return stands.stream().anyMatch(stand -> stand.order() && stand.until() == null);
  }

  public String orders() {
    return "/supervisor/projects/" + id + "/orders";
  }

  public String lifting(UUID order) {
    return orders() + "/" + order + "/lifting";
  }

  /** @param dueAt null while it stands or its calendar is not published @param why the article and every step of the count, or null */
  public record ClockRow(UUID id, String rule, String article, Integer lot, Instant startedAt, Instant dueAt, TermState state, Light light,
      String why) {
    public ClockName name() {
      return ClockName.of(rule);
    }
  }

  /** @param order whether it is an order that the supervisor may lift @param until null while it lasts */
  public record StandStill(UUID cause, SuspensionCause kind, Instant since, Instant until, boolean order) {}
}
