package org.mingbiao.tendering.lead;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two priced bills item by item, without the items that stand at the tenderer's own price.
 *
 * @param control the tenderer's published unit prices, empty where it published none
 */
record BillScreen(Map<String, BigDecimal> control) {
  /** Fewer items in common say nothing. */
  static final int ITEMS_MIN = 30;
  /** Equal to the fen on so large a share of the items. */
  static final double EQUAL_SHARE = 0.15;
  /** In one ratio on so large a share of the items. */
  static final double RATIO_SHARE = 0.6;
  /** How near to the middle ratio counts as the same. */
  private static final double RATIO_NEAR = 0.001;

  /** The share of items with the same price, where it is a lead. */
  Optional<Double> equal(OpenedBid one, OpenedBid other) {
    List<String> items = items(one, other);
    if (items.size() < ITEMS_MIN) return Optional.empty();
    long same = items.stream().filter(item -> one.unitPrices().get(item).compareTo(other.unitPrices().get(item)) == 0).count();
    return atLeast(same / (double) items.size(), EQUAL_SHARE);
  }

  /** The share of items in one ratio, where it is a lead: not where both simply take a share off the tenderer's own prices. */
  Optional<Double> ratio(OpenedBid one, OpenedBid other) {
    List<String> items = items(one, other);
    if (items.size() < ITEMS_MIN) return Optional.empty();
    if (isOfControl(one, items) && isOfControl(other, items)) return Optional.empty();
    double[] ratios = ratios(items, one.unitPrices(), other.unitPrices());
    boolean same = Math.abs(middle(ratios) - 1) <= RATIO_NEAR;
    return same ? Optional.empty() : atLeast(share(ratios), RATIO_SHARE);
  }

  private boolean isOfControl(OpenedBid bid, List<String> items) {
    List<String> known = items.stream().filter(control::containsKey).toList();
    return known.size() >= ITEMS_MIN && share(ratios(known, bid.unitPrices(), control)) >= RATIO_SHARE;
  }

  /** What both price, above nothing and not at the tenderer's own price. */
  private List<String> items(OpenedBid one, OpenedBid other) {
    return one.unitPrices().keySet().stream().filter(other.unitPrices()::containsKey).filter(item -> isOwn(one, item) && isOwn(other, item))
        .sorted().toList();
  }

  private boolean isOwn(OpenedBid bid, String item) {
    BigDecimal price = bid.unitPrices().get(item);
    return price.signum() > 0 && (!control.containsKey(item) || control.get(item).compareTo(price) != 0);
  }

  private static double[] ratios(List<String> items, Map<String, BigDecimal> over, Map<String, BigDecimal> under) {
    return items.stream().mapToDouble(item -> over.get(item).doubleValue() / under.get(item).doubleValue()).sorted().toArray();
  }

  private static double share(double[] ratios) {
    double middle = middle(ratios);
    return Arrays.stream(ratios).filter(ratio -> Math.abs(ratio / middle - 1) <= RATIO_NEAR).count() / (double) ratios.length;
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static Optional<Double> atLeast(double share, double least) {
    return share >= least ? Optional.of(share) : Optional.empty();
  }
}
