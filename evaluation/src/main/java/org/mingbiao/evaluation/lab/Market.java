package org.mingbiao.evaluation.lab;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/**
 * Who bids against whom in the simulation. Prices are shares of the maximum price.
 *
 * @param bidders all who bid, companions among them
 * @param mean what honest bidders bid on average
 * @param spread standard deviation of their prices
 * @param leaderCost what the contract costs the ring's leader
 * @param rings how many rings are simulated
 * @param seed same seed, same report
 */
public record Market(
    @JsonProperty(required = true) int bidders,
    @JsonProperty(required = true) double mean,
    @JsonProperty(required = true) double spread,
    @JsonProperty(required = true) double leaderCost,
    @JsonProperty(required = true) int rings,
    @JsonProperty(required = true) long seed) {
  /** Ten bidders near 92 % of the maximum price, a leader that could do it for 85 %. */
  public static final Market USUAL = new Market(10, 0.92, 0.03, 0.85, 10_000, 1);
  /** A ring needs two companions, and as many honest bidders are left to be beaten. */
  public static final int BIDDERS_MIN = 6;
  public static final int BIDDERS_MAX = 60;
  public static final int RINGS_MIN = 1_000;
  public static final int RINGS_MAX = 10_000_000;
  /** The smallest ring that the laboratory tries. */
  public static final int COMPANIONS_MIN = 2;

  public Market {
    require(bidders >= BIDDERS_MIN && bidders <= BIDDERS_MAX, "bidders", BIDDERS_MIN + " to " + BIDDERS_MAX);
    require(rings >= RINGS_MIN && rings <= RINGS_MAX, "rings", RINGS_MIN + " to " + RINGS_MAX);
    require(mean > 0 && mean <= 1, "mean", "above 0, at most 1");
    require(spread > 0 && spread < 1, "spread", "between 0 and 1");
    require(leaderCost > 0 && leaderCost < 1, "leaderCost", "between 0 and 1");
  }

  /** The largest ring: half of all who bid are companions. */
  int companionsMax() {
    return bidders / 2;
  }

  private static void require(boolean holds, String field, String range) {
    if (!holds) throw new BreachException(Breach.format("market." + field, "is not " + range));
  }
}
