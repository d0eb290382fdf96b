package org.mingbiao.evaluation.collusion.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Near ties that always fall to the bidder with less work in hand: turns are taken.
 * <p>Value: mean backlog of the losers less that of the winners in contests that were nearly tied, in standard
 * deviations; positive is the sign of rotation. Null: who of the two wins a near tie is a coin's toss, which honest
 * pricing makes true in the limit whatever capacity does.
 * <p>Source: Kawai, Nakabayashi, Ortner and Chassang, 2023.
 */
public record RotationGap() implements Screen<RotationGap.NearTie, List<RotationGap.NearTie>, Tested> {
  private static final int NEAR_TIES_MIN = 200;

  /** Backlog, in any unit, of the winner and the runner-up of a contest nearly tied. */
  public record NearTie(double winner, double loser) {}

  @Override public Card card() {
    return new Card("ROTGAP", "rotation-gap", NEAR_TIES_MIN);
  }

  @Override public List<NearTie> zero() {
    return new ArrayList<>();
  }

  @Override public List<NearTie> fold(List<NearTie> ties, NearTie tie) {
    ties.add(tie);
    return ties;
  }

  @Override public List<NearTie> merge(List<NearTie> one, List<NearTie> other) {
    one.addAll(other);
    return one;
  }

  @Override public Tested finish(List<NearTie> ties) {
    if (ties.size() < NEAR_TIES_MIN) return Tested.none(List.of(), Reason.TOO_FEW_CONTESTS, ties.size());
    double[] gaps = ties.stream().mapToDouble(tie -> tie.loser() - tie.winner()).sorted().toArray();
    double size = Math.sqrt(Arrays.stream(gaps).map(gap -> gap * gap).average().orElseThrow());
    if (size == 0) return Tested.none(List.of(), Reason.NO_VARIATION, ties.size());
    double seen = Arrays.stream(gaps).average().orElseThrow() / size;
    double p = Tails.amongDraws(seen, ties.size(), random -> tossed(gaps, random) / size);
    return Tested.of(List.of(), seen, ties.size(), p);
  }

  private static double tossed(double[] gaps, Random random) {
    double sum = 0;
    for (double gap : gaps) sum += random.nextBoolean() ? gap : -gap;
    return sum / gaps.length;
  }
}
