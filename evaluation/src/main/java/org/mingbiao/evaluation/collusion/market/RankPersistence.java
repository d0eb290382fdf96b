package org.mingbiao.evaluation.collusion.market;

import java.util.List;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * The chosen winner stays the lowest when all must bid again.
 * <p>Value: share of second rounds, among those whose first round was close at the top, in which the lowest bid before
 * the runner-up again. Null: that the second was before the third again as often, which a real leader in cost explains
 * as well; a value of one half is chance.
 * <p>Source: Kawai and Nakabayashi, 2022.
 */
public record RankPersistence() implements Screen<RankPersistence.Rebid, RankPersistence.Counts, Tested> {
  private static final int REBIDS_MIN = 100;
  /** A first round is close if the two are no further apart than this share. */
  static final double CLOSE = 0.05;

  /**
   * Prices of the three lowest of a failed first round, in both rounds.
   *
   * @param first in the first round, ascending
   * @param second of the same bidders in the second round
   */
  public record Rebid(double[] first, double[] second) {
    public Rebid {
      if (first.length != 3 || second.length != 3) throw new IllegalArgumentException("three prices a round");
    }

    private boolean isClose(int rank) {
      return first[rank + 1] / first[rank] - 1 <= CLOSE;
    }

    private int stays(int rank) {
      return second[rank] < second[rank + 1] ? 1 : 0;
    }
  }

  /** Close pairs at the top and below, and how many kept their order. */
  public record Counts(int top, int topStayed, int below, int belowStayed) {}

  @Override public Card card() {
    return new Card("PERSIST", "rank-persistence", REBIDS_MIN);
  }

  @Override public Counts zero() {
    return new Counts(0, 0, 0, 0);
  }

  @Override public Counts fold(Counts counts, Rebid rebid) {
    int top = rebid.isClose(0) ? 1 : 0;
    int below = rebid.isClose(1) ? 1 : 0;
    return merge(counts, new Counts(top, top * rebid.stays(0), below, below * rebid.stays(1)));
  }

  @Override public Counts merge(Counts one, Counts other) {
    return new Counts(one.top() + other.top(), one.topStayed() + other.topStayed(), one.below() + other.below(),
        one.belowStayed() + other.belowStayed());
  }

  @Override public Tested finish(Counts counts) {
    if (Math.min(counts.top(), counts.below()) < REBIDS_MIN) {
      return Tested.none(List.of(), Reason.TOO_FEW_CONTESTS, counts.top());
    }
    double usual = Math.max(0.5, (double) counts.belowStayed() / counts.below());
    return Tested.of(List.of(), (double) counts.topStayed() / counts.top(), counts.top(),
        Tails.atLeast(counts.topStayed(), counts.top(), usual));
  }
}
