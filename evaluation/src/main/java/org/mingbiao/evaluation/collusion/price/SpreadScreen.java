package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;

/**
 * The whole distance from the cheapest to the dearest bid.
 * <p>Value: (highest - lowest) / lowest (no unit, at least 0); low is the sign of collusion.
 */
public record SpreadScreen() implements PriceScreen {
  private static final Card CARD = new Card("SPD", "spread", 2);

  @Override public Card card() {
    return CARD;
  }

  @Override public Side side() {
    return Side.LOW;
  }

  @Override public Reading measure(double[] prices) {
    return Reading.of((prices[prices.length - 1] - prices[0]) / prices[0], prices.length);
  }
}
