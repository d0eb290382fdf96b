package org.mingbiao.evaluation.collusion.flag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The gap between the winning bid and the lowest valid bid of anyone else, as a share of the winning bid. Left out:
 * processes with an award still open, with several awards in force, with joint suppliers or bids, and those that the
 * lowest bid did not win.
 */
public final class SecondLowest {
  private final Set<String> compared;
  private final Set<String> notCompared;
  private final OneCurrency currency;

  public SecondLowest(FlagSettings settings, OneCurrency currency) {
    compared = settings.words("", "price_comparison_procurement_methods", "");
    notCompared = settings.words("", "no_price_comparison_procurement_methods", "");
    this.currency = currency;
  }

  /** The gap of one process and whose bids make it. */
  public record Gap(double ratio, String winner, String second) {}

  /** The gaps by process. */
  public static Map<String, Gap> zero() {
    return new LinkedHashMap<>();
  }

  public Map<String, Gap> fold(Map<String, Gap> gaps, Release release) {
    if (release.hasDetails(compared, notCompared)) {
      release.onlySupplier().flatMap(winner -> gap(release, winner)).ifPresent(gap -> gaps.put(release.ocid(), gap));
    }
    return gaps;
  }

  private Optional<Gap> gap(Release release, String winner) {
    double lowest = Double.NaN;
    double second = Double.NaN;
    String runnerUp = null;
    for (Object bid : release.bids()) {
      Optional<String> tenderer = Release.onlyTenderer(bid);
      Optional<Release.Price> price = Release.price(bid);
      if (!"valid".equals(Json.text(bid, "status")) || tenderer.isEmpty() || price.isEmpty()) continue;
      if (!currency.admits(release, price.get())) continue;
      double amount = price.get().amount();
      if (tenderer.get().equals(winner)) {
        if (!(amount >= lowest)) lowest = amount;
      } else if (!(amount >= second)) {
        second = amount;
        runnerUp = tenderer.get();
      }
    }
    return second >= lowest ? Optional.of(new Gap((second - lowest) / lowest, winner, runnerUp)) : Optional.empty();
  }

  /** The quartiles of all gaps. */
  public static Quartiles quartiles(Map<String, Gap> gaps) {
    return new Quartiles(gaps.values().stream().map(Gap::ratio).toList());
  }

  public static List<String> both(Gap gap) {
    return List.of(gap.winner(), gap.second());
  }
}
