package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;

/**
 * Bids bunched more tightly than rivals who price alone.
 * <p>Value: sample standard deviation / mean of the prices (no unit, at least 0); low is the sign of collusion.
 * <p>Source: Abrantes-Metz, Froeb, Geweke and Taylor, 2006; Imhof, 2017.
 */
public record VarianceScreen() implements PriceScreen {
  private static final Card CARD = new Card("CV", "variance", 2);

  @Override public Card card() {
    return CARD;
  }

  @Override public Side side() {
    return Side.LOW;
  }

  @Override public Reading measure(double[] prices) {
    return Reading.of(Moments.deviation(prices, 0) / Moments.mean(prices, 0), prices.length);
  }
}
