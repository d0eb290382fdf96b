package org.mingbiao.evaluation.collusion.market;

import java.util.List;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * A hole where close losing bids ought to be (R027): cover bids keep away from the winner.
 * <p>Value: margins within {@link #BAND} of zero over those in the neighbouring band on either side; a margin is a
 * bid's distance from the lowest other bid of its contest, as a share of the estimate or else of that bid. Null: the
 * density of margins is even around zero, so a margin is in the inner band with chance one half. Ties are counted.
 * <p>Source: Chassang, Kawai, Nakabayashi and Ortner, 2022.
 */
public record MissingBids() implements Screen<Contest, MissingBids.Margins, Tested> {
  static final double BAND = 0.01;
  private static final int BIDS_MIN = 500;
  private static final int CLOSE_MIN = 20;

  /** Margins near zero and beside, and all bids. */
  public record Margins(int near, int beside, int bids) {}

  @Override public Card card() {
    return new Card("MISSING", "R027", "missing-bids", BIDS_MIN, 1);
  }

  @Override public Margins zero() {
    return new Margins(0, 0, 0);
  }

  @Override public Margins fold(Margins margins, Contest contest) {
    double[] prices = contest.prices();
    if (prices.length < 2) return margins;
    int near = margins.near();
    int beside = margins.beside();
    for (int i = 0; i < prices.length; i++) {
      double other = prices[i == 0 ? 1 : 0];
      double scale = contest.lot().hasEstimate() ? contest.lot().estimate() : other;
      double margin = Math.abs(prices[i] - other) / scale;
      if (margin <= BAND) near++;
      else if (margin <= 2 * BAND) beside++;
    }
    return new Margins(near, beside, margins.bids() + prices.length);
  }

  @Override public Margins merge(Margins one, Margins other) {
    return new Margins(one.near() + other.near(), one.beside() + other.beside(), one.bids() + other.bids());
  }

  @Override public Tested finish(Margins margins) {
    int close = margins.near() + margins.beside();
    if (margins.bids() < BIDS_MIN || close < CLOSE_MIN || margins.beside() == 0) {
      return Tested.none(List.of(), Reason.TOO_FEW_BIDS, margins.bids());
    }
    return Tested.of(List.of(), (double) margins.near() / margins.beside(), margins.bids(),
        Tails.atMost(margins.near(), close, 0.5));
  }
}
