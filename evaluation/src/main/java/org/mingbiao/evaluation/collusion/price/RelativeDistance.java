package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * The winner's lead measured in the scatter of the losers.
 * <p>Value: (second lowest - lowest) / sample standard deviation of the losing bids, at most {@link #CAP}; above 1 is
 * the sign of cover bids.
 * <p>Source: Imhof, Karagök and Rutz, 2018.
 */
public record RelativeDistance() implements PriceScreen {
  /** Beyond it the losers differ by rounding only, and the quotient says nothing more. */
  public static final double CAP = 50;

  private static final Card CARD = new Card("RD", "relative-distance", 3);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading measure(double[] prices) {
    double losers = Moments.deviation(prices, 1);
    if (losers == 0) return Reading.none(Reason.NO_SPREAD_AMONG_LOSERS, prices.length);
    return Reading.of(Math.min(CAP, (prices[1] - prices[0]) / losers), prices.length);
  }
}
