package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * A list that leans to one side.
 * <p>Value: skewness, corrected for the sample size (no unit). Negative where one low bid stands alone before a
 * crowd, which cover bidding makes where the lowest price wins; where the average wins it is the other way round.
 */
public record Skewness() implements PriceScreen {
  private static final Card CARD = new Card("SKEW", "skewness", 3);

  @Override public Card card() {
    return CARD;
  }

  @Override public Side side() {
    return Side.LOW;
  }

  @Override public Reading measure(double[] prices) {
    double n = prices.length;
    if (prices[0] == prices[prices.length - 1]) return Reading.none(Reason.NO_SPREAD, prices.length);
    double deviation = Math.sqrt(Moments.central(prices, 0, 2) / n);
    double raw = Moments.central(prices, 0, 3) / n / Math.pow(deviation, 3);
    return Reading.of(raw * Math.sqrt(n * (n - 1)) / (n - 2), prices.length);
  }
}
