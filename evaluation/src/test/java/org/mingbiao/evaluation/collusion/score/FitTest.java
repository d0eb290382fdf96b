package org.mingbiao.evaluation.collusion.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final double[] NONE = {0, 0};
  private final double[][] rows = new double[4000][2];
  private final boolean[] outcome = new boolean[rows.length];

  FitTest() {
    Random random = new Random(5);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
      outcome[i] = random.nextDouble() < Fit.probability(1.5 * rows[i][0] - 0.8 * rows[i][1] - 0.5);
    }
  }

  @Test void findsTheWeightsThatMadeTheOutcomes() {
    Fit.Line line = Fit.of(rows, outcome, NONE, 0.001, Fit.all(2, false));
    assertEquals(1.5, line.weights()[0], 0.15);
    assertEquals(-0.8, line.weights()[1], 0.15);
    assertEquals(-0.5, line.intercept(), 0.15);
  }

  @Test void keepsASignedWeightFromTurning() {
    assertEquals(0, Fit.of(rows, outcome, NONE, 0.001, new boolean[] {true, true}).weights()[1]);
  }

  @Test void staysWithTheoryWhereThereAreNoCases() {
    Fit.Line line = Fit.of(new double[0][], new boolean[0], new double[] {0.8, 0.25}, 3, Fit.all(2, true));
    assertEquals(0.8, line.weights()[0], 1e-9);
  }

  @Test void leavesTheoryTheMoreTheMoreCasesSpeak() {
    double few = Fit.of(Arrays.copyOf(rows, 20), Arrays.copyOf(outcome, 20), NONE, 30,
        Fit.all(2, false)).weights()[0];
    double many = Fit.of(rows, outcome, NONE, 30, Fit.all(2, false)).weights()[0];
    assertTrue(few < many, few + " " + many);
  }
}
