package org.mingbiao.evaluation.collusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Contests made up for tests. */
public final class Lists {
  public static final Lot LOT = new Lot("roads", "1", Double.NaN);

  private Lists() {}

  /** The bids of one lot, each by another bidder. */
  public static List<Bid> bids(double... prices) {
    List<Bid> bids = new ArrayList<>();
    for (double price : prices) bids.add(new Bid(LOT, price, "bidder" + bids.size(), "", bids.isEmpty()));
    return bids;
  }

  public static Contest contest(double... prices) {
    return Contest.of(bids(prices));
  }

  /** Three to fifteen bids, some tied, some in consortia. */
  public static List<Bid> drawn(RandomGenerator random) {
    List<Bid> bids = new ArrayList<>();
    int bodies = random.nextInt(3, 16);
    for (int body = 0; body < bodies; body++) {
      double price = 100 + random.nextInt(60);
      int members = random.nextInt(4) == 0 ? 3 : 1;
      for (int member = 0; member < members; member++) {
        String mark = members == 1 ? "" : "c" + body;
        bids.add(new Bid(LOT, price, "bidder" + body + "." + member, mark, body == 0));
      }
    }
    return bids;
  }

  public static double[] ascending(double... prices) {
    double[] sorted = prices.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
