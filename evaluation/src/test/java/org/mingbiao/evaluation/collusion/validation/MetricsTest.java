package org.mingbiao.evaluation.collusion.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.validation.Metrics.Outcome;

class MetricsTest {
  private static final List<Outcome> FOUR = List.of(new Outcome(0.9, true, true), new Outcome(0.7, true, false),
      new Outcome(0.6, false, true), new Outcome(0.1, false, false));

  @Test void countsPairsInTheRightOrder() {
    assertEquals(0.75, Metrics.of(FOUR).auc());
  }

  @Test void countsEqualScoresHalf() {
    assertEquals(0.5, Metrics.auc(List.of(new Outcome(0.5, true, true), new Outcome(0.5, true, false))));
  }

  @Test void averagesThePrecisionOverTheProvenTenders() {
    assertEquals((1 + 2 / 3.0) / 2, Metrics.of(FOUR).precision(), 1e-12);
  }

  @Test void balancesBothKinds() {
    assertEquals(0.5, Metrics.of(FOUR).balanced());
    assertEquals(0.5, Metrics.of(FOUR).f1());
  }

  @Test void squaresTheErrorOfTheProbability() {
    assertEquals((0.01 + 0.49 + 0.16 + 0.01) / 4, Metrics.of(FOUR).brier(), 1e-12);
  }

  @Test void findsWhatScoresAboveAllButOneInTwentyHonestTenders() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 20; i++) outcomes.add(new Outcome(i / 20.0, false, false));
    outcomes.add(new Outcome(0.90, false, true));
    outcomes.add(new Outcome(0.91, false, true));
    assertEquals(0.5, Metrics.of(outcomes).recall());
  }
}
