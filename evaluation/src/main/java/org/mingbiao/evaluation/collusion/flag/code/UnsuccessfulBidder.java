package org.mingbiao.evaluation.collusion.flag.code;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Quartiles;
import org.mingbiao.evaluation.collusion.flag.RedFlag;
import org.mingbiao.evaluation.collusion.flag.Release;
import org.mingbiao.evaluation.collusion.flag.Share;

/** R025: bids as often as the busiest and wins unusually seldom. */
public final class UnsuccessfulBidder implements RedFlag<Map<String, Share>> {
  private static final int BUSY_PERCENTILE = 75;

  private final int percentile;
  private final OptionalDouble threshold;

  public UnsuccessfulBidder(FlagSettings settings) {
    percentile = settings.whole("R025", "percentile").orElse(BUSY_PERCENTILE);
    threshold = settings.number("R025", "threshold");
  }

  @Override public Card card() {
    return new Card("R025", "R025", "r025", 1, 1);
  }

  @Override public Map<String, Share> zero() {
    return new LinkedHashMap<>();
  }

  @Override public Map<String, Share> fold(Map<String, Share> wins, Release release) {
    Optional<String> winner = release.onlySupplier();
    if (winner.isEmpty()) return wins;
    Set<String> bidders = new LinkedHashSet<>();
    for (Object bid : release.bids()) {
      if ("valid".equals(Json.text(bid, "status"))) Release.onlyTenderer(bid).ifPresent(bidders::add);
    }
    for (String bidder : bidders) wins.merge(bidder, new Share(bidder.equals(winner.get()) ? 1 : 0, 1), Share::add);
    return wins;
  }

  @Override public Map<String, Share> merge(Map<String, Share> one, Map<String, Share> other) {
    return Share.add(one, other);
  }

  @Override public Findings finish(Map<String, Share> wins) {
    Findings findings = new Findings();
    Quartiles counts = new Quartiles(wins.values().stream().map(share -> (double) share.of()).toList());
    double busy = counts.percentile(percentile);
    Quartiles ratios = new Quartiles(wins.values().stream().map(Share::ratio).toList());
    if (threshold.isEmpty()) {
      findings.fence("R025", "q1", ratios.first());
      findings.fence("R025", "q3", ratios.third());
    }
    double fence = threshold.orElseGet(ratios::lowerFence);
    findings.fence("R025", "upper_fence", busy);
    findings.fence("R025", "lower_fence", fence);
    // With a first quartile of nothing most of the busiest bidders would be flagged.
    boolean sound = threshold.isPresent() || ratios.first() > 0;
    if (sound && fence > 0) {
      wins.forEach((bidder, share) -> {
        if (share.of() >= busy && share.ratio() <= fence) findings.raise(Group.Tenderer, bidder, "R025", share.ratio());
      });
    }
    return findings;
  }
}
