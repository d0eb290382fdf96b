package org.mingbiao.evaluation.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.report.Contest;
import org.mingbiao.evaluation.report.Drawn;

/** Lots with a ring in them. The honest bids and the draws of a lot depend on its number and nothing the ring does. */
final class Lots {
  static final String LEADER = "L";
  private static final BigDecimal CEILING = new BigDecimal("100000000");
  private static final double LOWEST = 0.70;
  private static final double COMPANION_STEP = 0.0008;
  private static final double QUALITY_FROM = 0.80;
  private static final double QUALITY_WIDTH = 0.15;
  private static final double LEADER_QUALITY = QUALITY_FROM + QUALITY_WIDTH / 2;

  private final Market market;
  private final Reduced method;
  private final LocalDate registered;

  Lots(Market market, Reduced method, LocalDate registered) {
    this.market = market;
    this.method = method;
    this.registered = registered;
  }

  Contest lot(long number, int companions, Play play) {
    var random = new Random(market.seed() * 1_000_003 + number);
    List<Bid> bids = new ArrayList<>();
    for (int i = 1; i < market.bidders() - companions; i++) bids.add(bid("H" + i, honest(random), quality(random)));
    bids.add(bid(LEADER, play.leader(), LEADER_QUALITY));
    if (play.companions() > 0) for (int i = 0; i < companions; i++) bids.add(companion(i, companions, play));
    List<Drawn> draws = draws(random);
    return Contest.of(registered, method.subject(), CEILING, bids).withDraws(draws);
  }

  /** Companions stand close together, none at the price of another, none above the maximum. */
  private Bid companion(int i, int companions, Play play) {
    double middle = Math.min(play.companions(), 1 - COMPANION_STEP * companions / 2);
    return bid("R" + i, middle + COMPANION_STEP * (i - (companions - 1) / 2.0), LEADER_QUALITY);
  }

  private double honest(Random random) {
    double price = market.mean() + market.spread() * random.nextGaussian();
    return Math.max(LOWEST, Math.min(1, price));
  }

  private static double quality(Random random) {
    return QUALITY_FROM + QUALITY_WIDTH * random.nextDouble();
  }

  private Bid bid(String id, double price, double quality) {
    BigDecimal yuan = CEILING.multiply(BigDecimal.valueOf(price)).setScale(0, RoundingMode.HALF_UP);
    Map<String, BigDecimal> records = method.quality().signum() == 0 ? Map.of()
        : Map.of(Reduced.QUALITY, method.quality().multiply(BigDecimal.valueOf(quality))
            .setScale(2, RoundingMode.HALF_UP));
    return new Bid(id, yuan, null, null, records, null, null, null, null);
  }

  private List<Drawn> draws(Random random) {
    List<Drawn> draws = new ArrayList<>();
    if (!(method.pack().price().rule() instanceof PriceRule.Benchmarked rule)) return draws;
    for (Coefficient each : rule.benchmark().drawn())
      draws.add(new Drawn(each.draw(), each.values().get(random.nextInt(each.values().size())).toPlainString()));
    if (rule.benchmark() instanceof Benchmark.Abc abc) draws.add(new Drawn(abc.bidDraw(), "H1"));
    return draws;
  }
}
