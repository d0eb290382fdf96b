package org.mingbiao.evaluation.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Result;

/**
 * Plays rings against a method. A ring looks for its best play on some lots and is measured on others, so that luck in
 * the search does not look like gain; it may also leave its companions at home; with and without companions it meets
 * the same honest bids and the same draws. Every lot is evaluated by the engine itself.
 */
public final class Laboratory {
  private static final double[] LEADER_PRICES = {0.80, 0.83, 0.86, 0.88, 0.90, 0.91, 0.92, 0.94, 0.96, 0.98, 1.00};
  private static final double[] COMPANION_PRICES = {0.80, 0.86, 0.92, 0.96, 0.98, 1.00};
  private static final double PERCENT = 100;
  /** The first round of the search plays one lot for so many that are measured. */
  private static final int SEARCHED_LESS = 2;

  private final Market market;
  private final Lots lots;
  private final Evaluation.Prepared method;

  private Laboratory(MethodPack pack, PriceRule rule, Market market) {
    Reduced reduced = Reduced.of(pack, rule);
    this.market = market;
    this.lots = new Lots(market, reduced, reduced.day());
    this.method = Evaluation.prepare(reduced.pack(), reduced.day());
  }

  /**
   * Rings of two companions to half of all bidders, against a method with this price rule.
   *
   * @throws org.mingbiao.evaluation.law.BreachException if the method with this rule is not lawful
   */
  public static List<RingReport> rings(MethodPack pack, PriceRule rule, Market market) {
    var laboratory = new Laboratory(pack, rule, market);
    List<RingReport> reports = new ArrayList<>();
    for (int companions = Market.COMPANIONS_MIN; companions <= market.companionsMax(); companions++)
      reports.add(laboratory.ring(companions));
    return reports;
  }

  private RingReport ring(int companions) {
    int measured = market.rings() / (market.companionsMax() - Market.COMPANIONS_MIN + 1);
    List<Play> without = plays(new double[] {0});
    List<Play> with = new ArrayList<>(without);
    with.addAll(plays(COMPANION_PRICES));
    Play alone = best(companions, without, measured / SEARCHED_LESS);
    Play together = best(companions, with, measured / SEARCHED_LESS);
    Outlook before = outlook(companions, alone, measured);
    Outlook after = outlook(companions, together, measured);
    double shift = shift(companions, together, measured / SEARCHED_LESS);
    return new RingReport(companions, before, after, after.profit() - before.profit(), shift);
  }

  private static List<Play> plays(double[] companionPrices) {
    List<Play> plays = new ArrayList<>();
    for (double leader : LEADER_PRICES)
      for (double companions : companionPrices) plays.add(new Play(leader, companions));
    return plays;
  }

  /**
   * On lots with negative numbers, which are measured nowhere: the better half goes on to twice as many, till one is
   * left.
   */
  private Play best(int companions, List<Play> plays, int trials) {
    List<Play> left = new ArrayList<>(plays);
    for (int tried = Math.max(1, trials / plays.size()); left.size() > 1; tried *= 2) {
      Map<Play, Double> profits = new HashMap<>();
      for (Play play : left) profits.put(play, profit(companions, play, tried));
      left.sort(Comparator.comparing(profits::get, Comparator.reverseOrder()));
      left = new ArrayList<>(left.subList(0, (left.size() + 1) / 2));
    }
    return left.get(0);
  }

  private Outlook outlook(int companions, Play play, int trials) {
    double wins = mean(trials, number -> wins(number, companions, play) ? 1 : 0);
    double margin = play.leader() - market.leaderCost();
    return new Outlook(play.leader(), play.companions(), wins, wins * margin * PERCENT);
  }

  private double profit(int companions, Play play, int trials) {
    return mean(trials, number -> wins(-number, companions, play) ? 1 : 0) * (play.leader() - market.leaderCost());
  }

  /** A companion that wins by mistake earns the leader nothing. */
  private boolean wins(long number, int companions, Play play) {
    return run(number, companions, play).winner().filter(Lots.LEADER::equals).isPresent();
  }

  private double shift(int companions, Play play, int trials) {
    return mean(trials, number -> {
      BigDecimal with = run(number, companions, play).benchmark();
      BigDecimal without = run(number, companions, new Play(play.leader(), 0)).benchmark();
      if (with == null || without == null) return Double.NaN;
      return with.subtract(without).divide(without, MathContext.DECIMAL64).doubleValue() * PERCENT;
    });
  }

  private Result run(long number, int companions, Play play) {
    Contest lot = lots.lot(number, companions, play);
    return method.run(lot);
  }

  private static double mean(int trials, ToDoubleFunction<Long> of) {
    double sum = 0;
    for (long number = 1; number <= trials; number++) sum += of.applyAsDouble(number);
    return sum / trials;
  }
}
