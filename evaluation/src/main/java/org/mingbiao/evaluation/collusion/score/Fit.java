package org.mingbiao.evaluation.collusion.score;

import java.util.Arrays;

/**
 * Logistic regression whose weights are drawn towards given ones and may be kept from turning negative. The objective
 * is convex; each step goes to the lowest point of a parabola that lies above it, so it never rises.
 */
final class Fit {
  private static final int SWEEPS_MAX = 2_000;
  private static final double STILL = 1e-7;
  /** The logistic curve is nowhere steeper. */
  private static final double CURVATURE_MAX = 0.25;

  private final double[][] columns;
  private final boolean[] outcome;
  private final double[] logOdds;
  private final double[] weights;
  private double intercept;

  /**
   * The best weights.
   *
   * @param towards what the weights are drawn to
   * @param pull how strongly; as many tenders of one deviation each weigh about four times as little
   * @param signed which weights are at least 0
   */
  static Line of(double[][] rows, boolean[] outcome, double[] towards, double pull, boolean[] signed) {
    Fit fit = new Fit(rows, outcome, towards);
    for (int sweep = 0; sweep < SWEEPS_MAX; sweep++) {
      if (fit.sweep(towards, pull, signed) < STILL) break;
    }
    return new Line(fit.weights, fit.intercept);
  }

  /** Weights and what is added to them. */
  record Line(double[] weights, double intercept) {
    double at(double[] values) {
      double sum = intercept;
      for (int k = 0; k < weights.length; k++) sum += weights[k] * values[k];
      return sum;
    }
  }

  private Fit(double[][] rows, boolean[] outcome, double[] towards) {
    this.outcome = outcome;
    this.weights = towards.clone();
    this.columns = new double[weights.length][rows.length];
    this.logOdds = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < weights.length; k++) {
        columns[k][i] = rows[i][k];
        logOdds[i] += weights[k] * rows[i][k];
      }
    }
  }

  private double sweep(double[] towards, double pull, boolean[] signed) {
    double moved = Math.abs(shift());
    for (int k = 0; k < weights.length; k++) {
      double slope = pull * (weights[k] - towards[k]);
      double bend = pull;
      for (int i = 0; i < logOdds.length; i++) {
        double x = columns[k][i];
        slope += x * (probability(logOdds[i]) - (outcome[i] ? 1 : 0));
        bend += x * x * CURVATURE_MAX;
      }
      if (bend == 0) continue;
      double next = weights[k] - slope / bend;
      if (signed[k]) next = Math.max(0, next);
      double step = next - weights[k];
      weights[k] = next;
      for (int i = 0; i < logOdds.length; i++) logOdds[i] += step * columns[k][i];
      moved = Math.max(moved, Math.abs(step));
    }
    return moved;
  }

  private double shift() {
    double slope = 0;
    for (int i = 0; i < logOdds.length; i++) slope += probability(logOdds[i]) - (outcome[i] ? 1 : 0);
    double step = logOdds.length == 0 ? 0 : -slope / (logOdds.length * CURVATURE_MAX);
    intercept += step;
    for (int i = 0; i < logOdds.length; i++) logOdds[i] += step;
    return step;
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  static double logOdds(double probability) {
    return Math.log(probability / (1 - probability));
  }

  static boolean[] all(int size, boolean value) {
    boolean[] all = new boolean[size];
    Arrays.fill(all, value);
    return all;
  }
}
