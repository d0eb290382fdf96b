package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * The winner's lead measured in the mean gap of the whole list.
 * <p>Value: (second lowest - lowest) / mean gap between neighbours, from 0 to n - 1; above 1 is the sign of cover
 * bids. With two bids it is 1 whatever they are.
 */
public record NormalisedDistance() implements PriceScreen {
  private static final Card CARD = new Card("RDNOR", "normalised-distance", 2);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading measure(double[] prices) {
    int last = prices.length - 1;
    double range = prices[last] - prices[0];
    if (range == 0) return Reading.none(Reason.NO_SPREAD, prices.length);
    return Reading.of((prices[1] - prices[0]) / (range / last), prices.length);
  }
}
