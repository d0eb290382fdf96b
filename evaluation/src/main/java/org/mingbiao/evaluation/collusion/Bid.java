package org.mingbiao.evaluation.collusion;

/**
 * One line of an opening record.
 *
 * @param price as read out, positive
 * @param bidder who filed it, empty if unknown
 * @param consortium empty, or the mark shared by the members of one joint bid in this lot
 * @param won whether the lot went to it
 */
public record Bid(Lot lot, double price, String bidder, String consortium, boolean won) {
  public Bid {
    if (!(price > 0) || Double.isInfinite(price)) throw new IllegalArgumentException("a price is positive: " + price);
  }
}
