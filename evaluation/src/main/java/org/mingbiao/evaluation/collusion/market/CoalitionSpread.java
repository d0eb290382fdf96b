package org.mingbiao.evaluation.collusion.market;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Reading.Reason;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.price.VarianceScreen;

/**
 * A group whose bids lie closer together than other bids of the same contests.
 * <p>Value: minus the mean over its contests of the coefficient of variation within the group; the nearer to zero, the
 * more suspicious. Null: as many bids of the same contest chosen at random, so a tight contest is no evidence.
 * <p>Source: Imhof and Wallimann, 2021.
 *
 * @param group of three or more
 */
public record CoalitionSpread(Set<String> group) implements Screen<Contest, GroupContests, Tested> {
  private static final int MEETINGS_MIN = 3;

  @Override public Card card() {
    return new Card("COALITION", "coalition-spread", MEETINGS_MIN);
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
    if (entered.size() < MEETINGS_MIN) {
      return Tested.none(group.stream().sorted().toList(), Reason.TOO_FEW_MEETINGS, entered.size());
    }
    return entered.against(CoalitionSpread::tightness);
  }

  private static double tightness(double[] prices, boolean[] own) {
    double[] chosen = IntStream.range(0, prices.length).filter(i -> own[i]).mapToDouble(i -> prices[i]).toArray();
    Arrays.sort(chosen);
    return -new VarianceScreen().read(chosen).value().orElseThrow();
  }
}
