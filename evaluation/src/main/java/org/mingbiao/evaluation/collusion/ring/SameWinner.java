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
import org.mingbiao.evaluation.collusion.ring.Meetings.Pair;

/**
 * One of a pair wins whenever both bid (R053): the other may be its cover.
 * <p>Value: share of the pair's meetings that the first named won. Null: it wins as often as it does in all its
 * contests, so a firm that wins everywhere is not read as winning over one rival.
 *
 * @param meetingsMin fewest meetings of a pair that are read
 */
public record SameWinner(int meetingsMin) implements Screen<Contest, SameWinner.Counts, List<Tested>> {
  private static final int USUAL_MIN = 5;

  public SameWinner() {
    this(USUAL_MIN);
  }

  /** Meetings of the market, and how often the first or the second of a pair won one. */
  public record Counts(Meetings meetings, Map<Pair, int[]> won) {}

  @Override public Card card() {
    return new Card("SAMEWIN", "R053", "same-winner", meetingsMin, 1);
  }

  @Override public Counts zero() {
    return new Counts(new Meetings(), new TreeMap<>());
  }

  @Override public Counts fold(Counts counts, Contest contest) {
    counts.meetings().add(contest);
    List<String> winners = contest.offers().stream().filter(Offer::won)
        .flatMap(offer -> offer.members().stream()).toList();
    Meetings.rivals(contest, (one, other) -> {
      int[] won = counts.won().computeIfAbsent(Pair.of(one, other), pair -> new int[2]);
      if (winners.contains(Pair.of(one, other).first())) won[0]++;
      if (winners.contains(Pair.of(one, other).second())) won[1]++;
    });
    return counts;
  }

  @Override public Counts merge(Counts one, Counts other) {
    one.meetings().add(other.meetings());
    other.won().forEach((pair, won) -> one.won().merge(pair, won, (a, b) -> new int[] {a[0] + b[0], a[1] + b[1]}));
    return one;
  }

  /** For each pair that met often enough, the one who won more of the meetings, then the other. */
  @Override public List<Tested> finish(Counts counts) {
    List<Tested> tested = new ArrayList<>();
    counts.won().forEach((pair, won) -> {
      int met = counts.meetings().met(pair);
      if (met < meetingsMin) return;
      boolean first = won[0] >= won[1];
      String winner = first ? pair.first() : pair.second();
      int wins = Math.max(won[0], won[1]);
      double usual = (double) counts.meetings().wins(winner) / counts.meetings().contests(winner);
      tested.add(Tested.of(List.of(winner, first ? pair.second() : pair.first()), (double) wins / met, met,
          Tails.atLeast(wins, met, usual)));
    });
    return tested;
  }
}
