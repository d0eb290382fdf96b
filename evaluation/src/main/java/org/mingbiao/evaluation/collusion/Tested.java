package org.mingbiao.evaluation.collusion;

import java.util.List;
import org.mingbiao.evaluation.collusion.Reading.Reason;

/**
 * A reading of a bidder, a pair, a group or a market, and its chance.
 *
 * @param about whom it concerns, in the order of their names
 * @param p chance of a reading at least as suspicious under honest bidding, {@code NaN} if there is no reading
 */
public record Tested(List<String> about, Reading reading, double p) {
  public static Tested of(List<String> about, double value, int n, double p) {
    return new Tested(about, Reading.of(value, n), p);
  }

  public static Tested none(List<String> about, Reason reason, int n) {
    return new Tested(about, Reading.none(reason, n), Double.NaN);
  }
}
