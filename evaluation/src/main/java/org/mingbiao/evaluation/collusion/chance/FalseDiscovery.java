package org.mingbiao.evaluation.collusion.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * False alarms among all alarms of a day, not per test: a supervisor who follows every lead whose q-value is at most
 * 5 % is on average misled by at most one lead in twenty (Benjamini and Hochberg, 1995; holds for independent tests and
 * for tests that tend to agree, as screens of one price list do).
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The lowest share of false alarms at which each test would still be an alarm.
   *
   * @param p of every test of the day, alarms or not, each above 0 and at most 1
   * @return in the same order
   */
  public static double[] adjust(double[] p) {
    return adjust(p, p.length);
  }

  /**
   * The same where some tests were made and not kept.
   *
   * @param tests how many were made; those not kept could not have been alarms
   */
  public static double[] adjust(double[] p, long tests) {
    int n = p.length;
    int[] descending = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> -p[i]))
        .mapToInt(Integer::intValue).toArray();
    double[] q = new double[n];
    Arrays.fill(q, 1);
    double lowest = 1;
    for (int k = 0; k < n; k++) {
      lowest = Math.min(lowest, p[descending[k]] * tests / (n - k));
      q[descending[k]] = lowest;
    }
    return q;
  }
}
