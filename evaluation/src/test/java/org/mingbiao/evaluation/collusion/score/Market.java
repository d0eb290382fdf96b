package org.mingbiao.evaluation.collusion.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;

/** A made-up market: in a ring's tenders one bid leads and the others crowd above it. */
public final class Market {
  private Market() {}

  /** Decided tenders, a third of them by a ring of five. */
  public static Map<Contest, Boolean> decided(String name, int tenders, long seed) {
    Random random = new Random(seed);
    Map<Contest, Boolean> decided = new LinkedHashMap<>();
    for (int i = 0; i < tenders; i++) {
      boolean ring = i % 3 == 0;
      decided.put(tender(name, i, ring, random), ring);
    }
    return decided;
  }

  private static Contest tender(String name, int number, boolean ring, Random random) {
    List<Offer> offers = new ArrayList<>();
    int bids = 4 + random.nextInt(4);
    for (int k = 0; k < bids; k++) {
      double deviation = ring ? 0.02 : 0.10;
      String bidder = ring && k < 3 ? "ring" + (number + k) % 5 : "firm" + random.nextInt(40);
      offers.add(new Offer(1000 * Math.exp(deviation * random.nextGaussian()), Set.of(bidder), k == 0));
    }
    return new Contest(new Lot(name, "" + number, 1100), offers);
  }
}
