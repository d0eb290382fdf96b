package org.mingbiao.app.road;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.app.edge.page.Step;
import org.mingbiao.tendering.project.Tender;

/** Puts together what the rooms tell. */
@ApplicationScoped
public class Road {
  @Inject @Any Instance<RoadStop> stops;
  @Inject @Any Instance<Waiting> rooms;

  /**
   * A stage with what its rooms tell of it.
   *
   * @param step the most pressing of the stops: blocked before now before later; done or not needed only when all are
   */
  public record Milestone(RoadStage stage, Step step, List<Stop> stops) {}

  /** All eleven stages in their order; a stage of which no room tells is still to come. */
  public List<Milestone> of(Tender tender, Reader reader) {
    return Stream.of(RoadStage.values()).map(stage -> milestone(stage, tender, reader)).toList();
  }

  private Milestone milestone(RoadStage stage, Tender tender, Reader reader) {
    if (!stage.isOf(tender.method)) return new Milestone(stage, Step.SKIPPED, List.of());
    List<Stop> told = stops.stream().filter(stop -> stop.stage() == stage).sorted(Comparator.comparingInt(RoadStop::order))
        .flatMap(stop -> stop.at(tender, reader).stream()).toList();
    return new Milestone(stage, step(told), told);
  }

  static Step step(List<Stop> told) {
    for (Step pressing : List.of(Step.BLOCKED, Step.NOW, Step.LATER)) {
      if (told.stream().anyMatch(stop -> stop.step() == pressing)) return pressing;
    }
    if (told.isEmpty()) return Step.LATER;
    return told.stream().allMatch(stop -> stop.step() == Step.SKIPPED) ? Step.SKIPPED : Step.DONE;
  }

  /** What waits for the reader, the most pressing first, then what has no date. */
  public List<Errand> waiting(Reader reader) {
    return rooms.stream().flatMap(room -> room.waiting(reader).stream().limit(Waiting.ERRANDS_MAX))
        .sorted(Comparator.comparing(Errand::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }
}
