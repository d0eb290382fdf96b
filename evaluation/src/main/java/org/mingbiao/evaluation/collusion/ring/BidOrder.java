package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/**
 * Two bidders who hand in one after the other, in the same order every time (R034).
 * <p>Value: share of their joint contests in which the first named came right before the second. Null: in a contest of
 * n bids every order is alike, so that a given bidder comes right before another with chance 1/n.
 */
public record BidOrder() implements Screen<List<String>, Map<Pair, List<BidOrder.Place>>, List<Tested>> {
  private static final int CONTESTS_MIN = 3;

  /** One joint contest of a pair: which of them came right before the other, and the number of bids. */
  public record Place(boolean firstLeads, boolean secondLeads, int bids) {}

  @Override public Card card() {
    return new Card("ORDER", "R034", "bid-order", CONTESTS_MIN, 1);
  }

  @Override public Map<Pair, List<Place>> zero() {
    return new TreeMap<>();
  }

  /** Takes the bidders of one contest in the order in which they handed in. */
  @Override public Map<Pair, List<Place>> fold(Map<Pair, List<Place>> places, List<String> order) {
    int n = order.size();
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        Pair pair = Pair.of(order.get(i), order.get(k));
        boolean next = k == i + 1;
        boolean firstEarlier = pair.first().equals(order.get(i));
        places.computeIfAbsent(pair, key -> new ArrayList<>())
            .add(new Place(next && firstEarlier, next && !firstEarlier, n));
      }
    }
    return places;
  }

  @Override public Map<Pair, List<Place>> merge(Map<Pair, List<Place>> one, Map<Pair, List<Place>> other) {
    other.forEach((pair, own) -> one.computeIfAbsent(pair, key -> new ArrayList<>()).addAll(own));
    return one;
  }

  /** One reading for each pair with enough joint contests, the usual leader first. */
  @Override public List<Tested> finish(Map<Pair, List<Place>> places) {
    List<Tested> tested = new ArrayList<>();
    places.forEach((pair, own) -> {
      if (own.size() < CONTESTS_MIN) return;
      int first = (int) own.stream().filter(Place::firstLeads).count();
      int second = (int) own.stream().filter(Place::secondLeads).count();
      double[] otherwise = own.stream().mapToDouble(place -> 1 - 1.0 / place.bids()).sorted().toArray();
      int led = Math.max(first, second);
      // Either of the two could have been the leader.
      double p = Math.min(1, 2 * Tails.atMost(own.size() - led, otherwise));
      List<String> about = first >= second ? List.of(pair.first(), pair.second())
          : List.of(pair.second(), pair.first());
      tested.add(Tested.of(about, (double) led / own.size(), own.size(), p));
    });
    return tested;
  }
}
