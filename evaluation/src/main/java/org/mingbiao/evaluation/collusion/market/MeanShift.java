package org.mingbiao.evaluation.collusion.market;

import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;

/**
 * A group that moves the benchmark price (评标基准价): where the bid nearest an average wins, support bids pull it.
 * <p>Value: mean over the group's contests of how far the mean of all bids moves when the group's bids are left out, as
 * a share of that mean. Null: as many bids of the same contest chosen at random. This is the bid test of Conley and
 * Decarolis, 2016, the right test where the award goes by an average.
 *
 * @param group of three or more
 */
public record MeanShift(Set<String> group) implements Screen<Contest, GroupContests, Tested> {
  private static final int CONTESTS_MIN = 20;

  @Override public Card card() {
    return new Card("MEANSHIFT", "mean-shift", CONTESTS_MIN);
  }

  @Override public GroupContests zero() {
    return new GroupContests(group);
  }

  @Override public GroupContests fold(GroupContests entered, Contest contest) {
    return entered.add(contest);
  }

  @Override public GroupContests merge(GroupContests one, GroupContests other) {
    return one.add(other);
  }

  @Override public Tested finish(GroupContests entered) {
    if (entered.size() < CONTESTS_MIN) {
      return Tested.none(group.stream().sorted().toList(), Reason.TOO_FEW_MEETINGS, entered.size());
    }
    return entered.against(MeanShift::shift);
  }

  private static double shift(double[] prices, boolean[] own) {
    double all = 0;
    double without = 0;
    int others = 0;
    for (int i = 0; i < prices.length; i++) {
      all += prices[i] / prices.length;
      if (!own[i]) {
        without += prices[i];
        others++;
      }
    }
    return Math.abs(all - without / others) / all;
  }
}
