package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * Bids that pile up at one price with few far away.
 * <p>Value: excess kurtosis, corrected for the sample size (no unit); high is the sign of collusion. Says little below
 * six bids.
 */
public record Kurtosis() implements PriceScreen {
  private static final Card CARD = new Card("KURT", "kurtosis", 4);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading measure(double[] prices) {
    double n = prices.length;
    if (prices[0] == prices[prices.length - 1]) return Reading.none(Reason.NO_SPREAD, prices.length);
    double second = Moments.central(prices, 0, 2);
    double fourth = Moments.central(prices, 0, 4);
    double raw = n * (n + 1) * (n - 1) * fourth / ((n - 2) * (n - 3) * second * second);
    return Reading.of(raw - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3)), prices.length);
  }
}
