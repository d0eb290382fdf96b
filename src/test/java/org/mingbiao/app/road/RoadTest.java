package org.mingbiao.app.road;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.edge.page.Step;

class RoadTest {
  static Step step(Step... told) {
    return Road.step(Stream.of(told).map(step -> new Stop(step, "", null)).toList());
  }

  @Test void aStageIsBlockedWhenAnyRoomSaysSo() {
    assertEquals(Step.BLOCKED, step(Step.DONE, Step.NOW, Step.BLOCKED));
  }

  @Test void aStageIsAtWorkWhenAnyRoomIs() {
    assertEquals(Step.NOW, step(Step.LATER, Step.NOW, Step.DONE));
  }

  @Test void aStageIsDoneOnlyWhenEveryRoomIs() {
    assertEquals(Step.LATER, step(Step.DONE, Step.LATER));
    assertEquals(Step.DONE, step(Step.DONE, Step.SKIPPED));
  }

  @Test void aStageIsSkippedOnlyWhenEveryRoomSkipsIt() {
    assertEquals(Step.SKIPPED, step(Step.SKIPPED, Step.SKIPPED));
  }

  @Test void aStageOfWhichNobodyTellsIsStillToCome() {
    assertEquals(Step.LATER, Road.step(List.of()));
  }
}
