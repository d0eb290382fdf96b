package org.mingbiao.evaluation.lab;

import java.util.List;
import org.mingbiao.evaluation.method.PriceRule;

/**
 * A method with another way to points for the price, and how it stands up to rings.
 *
 * @param name {@code as-is} for the method itself
 * @param rings by number of companions
 */
public record Variant(String name, PriceRule rule, List<RingReport> rings) {
  /** The largest gain of any ring: how manipulable the method is, in points of percent of the maximum price. */
  public double manipulability() {
    return rings.stream().mapToDouble(RingReport::gain).max().orElse(0);
  }
}
