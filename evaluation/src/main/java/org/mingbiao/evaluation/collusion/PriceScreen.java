package org.mingbiao.evaluation.collusion;

import org.mingbiao.evaluation.collusion.Reading.Reason;

/** A screen of one lot that looks at nothing but the prices, and is the same in any currency. */
public interface PriceScreen extends LotScreen {
  /** On which side of what honest bidders give a value is the sign of collusion. */
  enum Side { LOW, HIGH, BOTH }

  default Side side() {
    return Side.HIGH;
  }

  /**
   * The reading of a price list long enough for this screen.
   *
   * @param prices ascending, at least {@link Card#minimum} of them
   */
  Reading measure(double[] prices);

  /**
   * The reading of a price list, or an abstention if it is too short.
   *
   * @param prices ascending
   */
  default Reading read(double[] prices) {
    boolean tooFew = prices.length < card().minimum();
    return tooFew ? Reading.none(Reason.TOO_FEW_BIDS, prices.length) : measure(prices);
  }

  @Override default Reading read(Contest contest) {
    return read(contest.prices());
  }
}
