package org.mingbiao.evaluation.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FairnessTest {
  @Test void findsWhatTheDevelopedSamplesHold() {
    Labelled.Score score = Labelled.score("developed");
    System.out.printf("fairness, developed: precision %.3f, recall %.3f%n", score.precision(), score.recall());
    assertTrue(score.precision() >= 0.95 && score.recall() >= 0.95, () -> String.join("\n", score.mistakes));
  }

  /** Rules may follow the developed samples; these must stay as they were before the first rule was written. */
  @Test void keepsTheHeldOutSamplesAsTheyWere() {
    assertEquals("a41742d235d5d2e465fc844254b590d8a569535af380c77277e3ce42e911ace7", Labelled.digest("held-out"));
  }

  /** Nothing is said of which samples were mistaken, so that no rule is written for them. */
  @Test void findsWhatTheHeldOutSamplesHold() {
    Labelled.Score score = Labelled.score("held-out");
    System.out.printf("fairness, held out: precision %.3f, recall %.3f%n", score.precision(), score.recall());
    assertTrue(score.precision() >= 0.90, "precision " + score.precision());
    assertTrue(score.recall() >= 0.85, "recall " + score.recall());
  }
}
