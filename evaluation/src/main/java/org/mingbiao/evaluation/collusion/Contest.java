package org.mingbiao.evaluation.collusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The offers for one lot, cheapest first; equal prices in the order of their members.
 *
 * @param offers one for each bidding body
 */
public record Contest(Lot lot, List<Offer> offers) {
  private static final Comparator<Offer> CHEAPEST_FIRST = Comparator.comparingDouble(Offer::price)
      .thenComparing(offer -> String.join("\n", new TreeSet<>(offer.members())))
      .thenComparing(Offer::won);

  public Contest {
    offers = offers.stream().sorted(CHEAPEST_FIRST).toList();
  }

  /**
   * Puts the lines of one opening record together, the members of a consortium as one offer.
   *
   * @param bids of one lot, in any order, at least one
   * @throws IllegalArgumentException if they are of several lots or a consortium has two prices
   */
  public static Contest of(Collection<Bid> bids) {
    Lot lot = bids.iterator().next().lot();
    List<Offer> offers = new ArrayList<>();
    Map<String, List<Bid>> consortia = new LinkedHashMap<>();
    for (Bid bid : bids) {
      if (!bid.lot().equals(lot)) throw new IllegalArgumentException("bids of two lots: " + lot + ", " + bid.lot());
      if (bid.consortium().isEmpty()) offers.add(offer(List.of(bid)));
      else consortia.computeIfAbsent(bid.consortium(), mark -> new ArrayList<>()).add(bid);
    }
    consortia.values().forEach(members -> offers.add(offer(members)));
    return new Contest(lot, offers);
  }

  private static Offer offer(List<Bid> members) {
    double price = members.get(0).price();
    if (members.stream().anyMatch(member -> member.price() != price)) {
      throw new IllegalArgumentException("consortium " + members.get(0).consortium() + " has two prices");
    }
    Set<String> names = members.stream().map(Bid::bidder).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    return new Offer(price, names, members.stream().anyMatch(Bid::won));
  }

  public int size() {
    return offers.size();
  }

  /** Cheapest first; a fresh array. */
  public double[] prices() {
    return offers.stream().mapToDouble(Offer::price).toArray();
  }

  /** Everyone known to stand behind an offer. */
  public Set<String> bidders() {
    return offers.stream().flatMap(offer -> offer.members().stream()).collect(Collectors.toCollection(TreeSet::new));
  }
}
