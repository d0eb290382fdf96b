package org.mingbiao.evaluation.collusion.flag;

import java.util.Arrays;
import java.util.Collection;

/**
 * Quantiles and the fences one and a half interquartile ranges outside the quartiles. The definition is that of Hyndman
 * and Fan, type 8; of nothing every quantile is {@code NaN}, and no comparison with a fence made of it holds.
 */
public final class Quartiles {
  private static final double REACH = 1.5;

  private final double[] ascending;

  public Quartiles(Collection<Double> values) {
    ascending = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(ascending);
  }

  public double first() {
    return quantile(0.25);
  }

  public double third() {
    return quantile(0.75);
  }

  public double percentile(int percent) {
    return quantile(percent / 100.0);
  }

  public double lowerFence() {
    return Math.fma(third() - first(), -REACH, first());
  }

  public double upperFence() {
    return Math.fma(third() - first(), REACH, third());
  }

  private double quantile(double share) {
    int n = ascending.length;
    if (n == 0 || share < 0 || share > 1) return Double.NaN;
    double position = (n + 1.0 / 3.0) * share + 1.0 / 3.0;
    int whole = (int) position;
    if (whole <= 0 || share == 0) return ascending[0];
    if (whole >= n || share == 1) return ascending[n - 1];
    return ascending[whole - 1] + (position - whole) * (ascending[whole] - ascending[whole - 1]);
  }
}
