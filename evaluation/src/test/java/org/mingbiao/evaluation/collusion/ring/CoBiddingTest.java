package org.mingbiao.evaluation.collusion.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.ring.CoBidding.Bond;
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

class CoBiddingTest {
  @Test void findsTheRingAndNothingAmongStrangers() {
    List<Bond> found = read(market(true)).stream().filter(bond -> bond.q() <= 0.01).toList();
    assertEquals(6, found.size());
    assertTrue(found.stream().allMatch(bond -> bond.pair().first().startsWith("ring")));
    assertTrue(read(market(false)).stream().noneMatch(bond -> bond.q() <= 0.01));
  }

  @Test void expectsWhatRewiringWithTheSameDegreesGives() {
    List<Contest> market = market(false);
    Pair pair = new Pair("firm0", "firm1");
    double sum = 0;
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) sum += Meetings.of(rewired(market, random)).met(pair);
    assertEquals(sum / 300, Meetings.of(market).expected(pair), 0.35);
  }

  @Test void doesNotCountPartnersAsRivals() {
    Contest joint = new Contest(new Lot("roads", "1", Double.NaN),
        List.of(new Offer(98, Set.of("甲", "乙"), true), new Offer(99, Set.of("丙"), false)));
    Meetings meetings = Meetings.of(List.of(joint));
    assertEquals(0, meetings.met(Pair.of("甲", "乙")));
    assertEquals(1, meetings.met(Pair.of("甲", "丙")));
  }

  @Test void readsTheSameHoweverTheMarketIsSplit() {
    List<Contest> market = market(true);
    CoBidding screen = new CoBidding();
    Meetings odd = screen.zero();
    Meetings even = screen.zero();
    for (int i = 0; i < market.size(); i++) screen.fold(i % 2 == 0 ? even : odd, market.get(i));
    assertEquals(read(market), screen.finish(screen.merge(odd, even)));
  }

  @Test void leavesOutPairsThatMetTooSeldom() {
    List<Contest> four = market(true).subList(0, 4);
    assertTrue(read(four).isEmpty());
  }

  @Test void gathersTheRingInOneCommunity() {
    Communities communities = Communities.of(Meetings.of(market(true)), 5);
    assertEquals(List.of(new TreeSet<>(Set.of("ring0", "ring1", "ring2", "ring3"))), communities.groups());
  }

  private static List<Bond> read(List<Contest> market) {
    return new CoBidding().finish(Meetings.of(market));
  }

  /** Two hundred contests of five out of sixty firms; in every eighth four of a ring come with one of the firms. */
  private static List<Contest> market(boolean ring) {
    Random random = new Random(3);
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Set<String> bidders = new TreeSet<>();
      for (int k = 0; ring && i % 8 == 0 && k < 4; k++) bidders.add("ring" + k);
      while (bidders.size() < 5) bidders.add("firm" + random.nextInt(60));
      contests.add(contest(i, bidders));
    }
    return contests;
  }

  private static Contest contest(int number, Set<String> bidders) {
    List<Offer> offers = new ArrayList<>();
    for (String bidder : bidders) offers.add(new Offer(100 + offers.size(), Set.of(bidder), offers.isEmpty()));
    return new Contest(new Lot("roads", "" + number, Double.NaN), offers);
  }

  /** Swaps bidders between contests at random; everyone enters as often and every contest is as large as before. */
  private static List<Contest> rewired(List<Contest> market, Random random) {
    List<List<String>> seats = new ArrayList<>();
    market.forEach(contest -> seats.add(new ArrayList<>(contest.bidders())));
    for (int swap = 0; swap < 10_000; swap++) {
      List<String> one = seats.get(random.nextInt(seats.size()));
      List<String> other = seats.get(random.nextInt(seats.size()));
      int i = random.nextInt(one.size());
      int k = random.nextInt(other.size());
      if (one.contains(other.get(k)) || other.contains(one.get(i))) continue;
      one.set(i, other.set(k, one.get(i)));
    }
    List<Contest> rewired = new ArrayList<>();
    for (List<String> bidders : seats) rewired.add(contest(rewired.size(), new TreeSet<>(bidders)));
    return rewired;
  }
}
