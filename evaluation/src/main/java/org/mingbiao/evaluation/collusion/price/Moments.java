package org.mingbiao.evaluation.collusion.price;

/** Sums over a price list, in its given order so that equal lists give equal bits. */
final class Moments {
  private Moments() {}

  static double mean(double[] prices, int from) {
    double sum = 0;
    for (int i = from; i < prices.length; i++) sum += prices[i];
    return sum / (prices.length - from);
  }

  /** Sum of the powers of the distances from the mean. */
  static double central(double[] prices, int from, int power) {
    double mean = mean(prices, from);
    double sum = 0;
    for (int i = from; i < prices.length; i++) sum += Math.pow(prices[i] - mean, power);
    return sum;
  }

  /** Sample standard deviation (divisor count - 1) of the prices from an index on; exactly 0 if they are all equal. */
  static double deviation(double[] prices, int from) {
    if (prices[from] == prices[prices.length - 1]) return 0;
    return Math.sqrt(central(prices, from, 2) / (prices.length - from - 1));
  }
}
