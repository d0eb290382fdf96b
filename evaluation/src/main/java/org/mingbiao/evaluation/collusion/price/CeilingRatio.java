package org.mingbiao.evaluation.collusion.price;

import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * How close the cheapest bid comes to the published control price.
 * <p>Value: lowest bid / estimate (no unit, above 0); high is the sign of collusion (R031). Cannot be read where
 * bids and estimate are in different units.
 */
public record CeilingRatio() implements LotScreen {
  private static final Card CARD = new Card("CEILING", "R031", "ceiling-ratio", 1, 1);

  @Override public Card card() {
    return CARD;
  }

  @Override public Reading read(Contest contest) {
    if (!contest.lot().hasEstimate()) return Reading.none(Reason.NO_ESTIMATE, contest.size());
    return Reading.of(contest.offers().get(0).price() / contest.lot().estimate(), contest.size());
  }
}
