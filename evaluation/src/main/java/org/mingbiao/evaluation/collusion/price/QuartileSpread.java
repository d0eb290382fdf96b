package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;

/**
 * The spread of the middle half of the bids, which one low winner or one careless outsider cannot widen.
 * <p>Value: interquartile range / mean of the prices (no unit, at least 0), the quartiles by linear interpolation
 * between the ranks; low is the sign of collusion.
 */
public record QuartileSpread() implements PriceScreen {
  private static final Card CARD = new Card("IQR", "quartile-spread", 4);

  @Override public Card card() {
    return CARD;
  }

  @Override public Side side() {
    return Side.LOW;
  }

  @Override public Reading measure(double[] prices) {
    double range = quantile(prices, 0.75) - quantile(prices, 0.25);
    return Reading.of(range / Moments.mean(prices, 0), prices.length);
  }

  private static double quantile(double[] prices, double share) {
    double position = share * (prices.length - 1);
    int below = (int) position;
    return prices[below] + (position - below) * (prices[below + 1] - prices[below]);
  }
}
