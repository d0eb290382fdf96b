package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;

/**
 * How far the second bid keeps away from the lowest.
 * <p>Value: (second lowest - lowest) / lowest (no unit, at least 0); high where cover bids leave the winner room.
 */
public record CoverGap() implements PriceScreen {
  private static final Card CARD = new Card("DIFFP", "R022", "cover-gap", 2, 1);

  @Override public Card card() {
    return CARD;
  }

  @Override public Side side() {
    return Side.BOTH;
  }

  @Override public Reading measure(double[] prices) {
    return Reading.of((prices[1] - prices[0]) / prices[0], prices.length);
  }
}
