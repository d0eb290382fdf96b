package org.mingbiao.evaluation.collusion;

/**
 * What is bid for.
 *
 * @param market the contests it is compared with: a trade in a region over some years
 * @param tender its number, unique in the market
 * @param estimate the published control price or estimate in the currency of the bids, {@code NaN} if none is known
 */
public record Lot(String market, String tender, double estimate) {
  public boolean hasEstimate() {
    return estimate > 0;
  }
}
