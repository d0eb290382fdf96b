package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * How far the list is from prices strewn evenly between the lowest and the highest.
 * <p>Value: Kolmogorov-Smirnov distance to that uniform law (0 to 1); high is the sign of clusters.
 */
public record UniformDistance() implements PriceScreen {
  private static final Card CARD = new Card("KS", "uniform-distance", 2);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading measure(double[] prices) {
    int n = prices.length;
    double range = prices[n - 1] - prices[0];
    if (range == 0) return Reading.none(Reason.NO_SPREAD, n);
    double distance = 0;
    for (int i = 0; i < n; i++) {
      double expected = (prices[i] - prices[0]) / range;
      distance = Math.max(distance, Math.max((i + 1.0) / n - expected, expected - (double) i / n));
    }
    return Reading.of(distance, n);
  }
}
