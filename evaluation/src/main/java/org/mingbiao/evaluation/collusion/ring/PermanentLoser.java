package org.mingbiao.evaluation.collusion.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Offer;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Bids again and again and hardly ever wins (陪标专业户, R025 with a null).
 * <p>Value: share of its contests a bidder won. Null: each contest is won by any of its bidding bodies alike. Contests
 * without a known winner are left out.
 *
 * @param contestsMin fewest contests of a bidder that are read
 */
public record PermanentLoser(int contestsMin)
    implements Screen<Contest, Map<String, List<PermanentLoser.Entry>>, List<Tested>> {
  private static final int USUAL_MIN = 10;

  public PermanentLoser() {
    this(USUAL_MIN);
  }

  /** One contest of a bidder: its chance among equals, and whether it won. */
  public record Entry(double chance, boolean won) {}

  @Override public Card card() {
    return new Card("LOSER", "R025", "permanent-loser", contestsMin, 1);
  }

  @Override public Map<String, List<Entry>> zero() {
    return new TreeMap<>();
  }

  @Override public Map<String, List<Entry>> fold(Map<String, List<Entry>> entries, Contest contest) {
    if (contest.offers().stream().noneMatch(Offer::won)) return entries;
    for (Offer offer : contest.offers()) {
      Entry entry = new Entry(1.0 / contest.size(), offer.won());
      offer.members().forEach(member -> entries.computeIfAbsent(member, name -> new ArrayList<>()).add(entry));
    }
    return entries;
  }

  @Override public Map<String, List<Entry>> merge(Map<String, List<Entry>> one, Map<String, List<Entry>> other) {
    other.forEach((bidder, entries) -> one.computeIfAbsent(bidder, name -> new ArrayList<>()).addAll(entries));
    return one;
  }

  /** One reading for each bidder with enough contests. */
  @Override public List<Tested> finish(Map<String, List<Entry>> entries) {
    List<Tested> tested = new ArrayList<>();
    entries.forEach((bidder, own) -> {
      if (own.size() < contestsMin) return;
      int wins = (int) own.stream().filter(Entry::won).count();
      double[] chances = own.stream().mapToDouble(Entry::chance).sorted().toArray();
      double share = (double) wins / own.size();
      tested.add(Tested.of(List.of(bidder), share, own.size(), Tails.atMost(wins, chances)));
    });
    return tested;
  }
}
