package org.mingbiao.evaluation.collusion.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.PriceScreen;
import org.mingbiao.evaluation.collusion.Reading;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * A screen taken over the groups of three or four bids within a list, so that outsiders do not hide a part cartel.
 * <p>Value: that of the screen, summed up over the groups. All groups are read while there are no more than
 * {@link #GROUPS_MAX}; beyond it that many are drawn, the same ones for the same list.
 * <p>Source: Wallimann, Imhof and Huber, 2022.
 *
 * @param screen read on each group
 * @param size of a group, 3 or 4
 */
public record SubgroupScreen(PriceScreen screen, int size, Summary summary) implements PriceScreen {
  /** C(13, 4) is 715 and grows with the fourth power; 200 groups settle the middle to about a percent. */
  public static final int GROUPS_MAX = 200;

  /** What is kept of the groups' values. */
  public enum Summary { MEDIAN, LOWEST, HIGHEST }

  public SubgroupScreen {
    if (size < 3 || size > 4) throw new IllegalArgumentException("groups have three or four bids: " + size);
  }

  @Override public Card card() {
    String id = screen.card().id() + size + "_" + summary.name().toLowerCase(Locale.ROOT);
    return new Card(id, "subgroups", size);
  }

  @Override public Side side() {
    return screen.side();
  }

  @Override public Reading measure(double[] prices) {
    double[] values = groups(prices).mapToObj(group -> screen.read(pick(prices, group)))
        .map(Reading::value).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
        .sorted().toArray();
    if (values.length == 0) return Reading.none(Reason.NO_SPREAD, prices.length);
    return Reading.of(sumUp(values), prices.length);
  }

  private double sumUp(double[] ascending) {
    int n = ascending.length;
    return switch (summary) {
      case LOWEST -> ascending[0];
      case HIGHEST -> ascending[n - 1];
      case MEDIAN -> (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
    };
  }

  /** The ranks of the groups among all groups in lexical order. */
  private LongStream groups(double[] prices) {
    long all = choose(prices.length, size);
    if (all <= GROUPS_MAX) return LongStream.range(0, all);
    return new SplittableRandom(Arrays.hashCode(prices)).longs(GROUPS_MAX, 0, all);
  }

  private double[] pick(double[] prices, long rank) {
    double[] group = new double[size];
    long left = rank;
    int at = 0;
    for (int k = 0; k < size; k++) {
      long skipped = choose(prices.length - at - 1, size - k - 1);
      while (left >= skipped) {
        left -= skipped;
        at++;
        skipped = choose(prices.length - at - 1, size - k - 1);
      }
      group[k] = prices[at++];
    }
    return group;
  }

  private static long choose(int n, int k) {
    long ways = 1;
    for (int i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
    return n < k ? 0 : ways;
  }
}
