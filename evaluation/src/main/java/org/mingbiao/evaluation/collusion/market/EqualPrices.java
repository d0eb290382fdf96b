package org.mingbiao.evaluation.collusion.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Screen;
import org.mingbiao.evaluation.collusion.Tested;
import org.mingbiao.evaluation.collusion.chance.Tails;

/**
 * Equal prices of different bidding bodies (R028 with a null).
 * <p>Value: pairs of equal prices in a lot. Null: each pair is equal as often as pairs of this market are. Where a
 * published floor makes a third of the bids equal, a tie is no news.
 */
public record EqualPrices() implements Screen<Contest, Map<String, EqualPrices.Pairs>, List<Tested>> {
  private static final int BIDS_MIN = 2;

  /** Pairs of one lot. */
  public record Pairs(int equal, int all) {}

  @Override public Card card() {
    return new Card("EQUAL", "R028", "equal-prices", BIDS_MIN, 1);
  }

  @Override public Map<String, Pairs> zero() {
    return new TreeMap<>();
  }

  @Override public Map<String, Pairs> fold(Map<String, Pairs> lots, Contest contest) {
    double[] prices = contest.prices();
    int equal = 0;
    for (int i = 0; i < prices.length; i++) {
      for (int k = i + 1; k < prices.length && prices[k] == prices[i]; k++) equal++;
    }
    lots.put(contest.lot().tender(), new Pairs(equal, prices.length * (prices.length - 1) / 2));
    return lots;
  }

  @Override public Map<String, Pairs> merge(Map<String, Pairs> one, Map<String, Pairs> other) {
    one.putAll(other);
    return one;
  }

  /** One reading for each lot that has equal prices. */
  @Override public List<Tested> finish(Map<String, Pairs> lots) {
    double equal = lots.values().stream().mapToInt(Pairs::equal).sum();
    double all = lots.values().stream().mapToInt(Pairs::all).sum();
    List<Tested> tested = new ArrayList<>();
    lots.forEach((lot, pairs) -> {
      if (pairs.equal() == 0) return;
      tested.add(Tested.of(List.of(lot), pairs.equal(), pairs.all(),
          Tails.atLeast(pairs.equal(), pairs.all(), equal / all)));
    });
    return tested;
  }
}
