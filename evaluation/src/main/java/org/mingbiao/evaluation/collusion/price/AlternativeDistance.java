package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * The winner's lead measured in the mean gap among the losers.
 * <p>Value: (second lowest - lowest) / mean gap between losing neighbours, at most {@link RelativeDistance#CAP}; above
 * 1 is the sign of cover bids.
 */
public record AlternativeDistance() implements PriceScreen {
  private static final Card CARD = new Card("RDALT", "alternative-distance", 3);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading measure(double[] prices) {
    int last = prices.length - 1;
    double losers = prices[last] - prices[1];
    if (losers == 0) return Reading.none(Reason.NO_SPREAD_AMONG_LOSERS, prices.length);
    double ratio = (prices[1] - prices[0]) / (losers / (last - 1));
    return Reading.of(Math.min(RelativeDistance.CAP, ratio), prices.length);
  }
}
