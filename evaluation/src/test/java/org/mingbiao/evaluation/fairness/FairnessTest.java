package org.mingbiao.evaluation.fairness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FairnessTest {
  @Test void findsWhatTheDevelopedSamplesHold() {
    Labelled.Score score = Labelled.score("developed");
    System.out.printf("fairness, developed: precision %.3f, recall %.3f%n", score.precision(), score.recall());
    assertTrue(score.precision() >= 0.95 && score.recall() >= 0.95, () -> String.join("\n", score.mistakes));
  }

  /** Nothing is said of which samples were mistaken, so that no rule is written for them. */
  @Test void findsWhatTheHeldOutSamplesHold() {
    Labelled.Score score = Labelled.score("held-out");
    System.out.printf("fairness, held out: precision %.3f, recall %.3f%n", score.precision(), score.recall());
    assertTrue(score.precision() >= 0.90, "precision " + score.precision());
    assertTrue(score.recall() >= 0.85, "recall " + score.recall());
  }
}
