package org.mingbiao.tendering.lead;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A bid as a screen sees it.
 *
 * @param parties the bidder and the members of its consortium
 * @param unitPrices of its priced bill, by item; empty where there is none
 * @param papers the text of each of its files, whitespace removed
 */
public record OpenedBid(UUID bid, Bidder bidder, List<Trace> traces, Map<String, BigDecimal> unitPrices, Map<String, String> papers) {
  /** So many characters of a bid are compared. */
  static final int LETTERS_MAX = 3_000_000;

  public OpenedBid {
    papers = Map.copyOf(papers);
    traces = List.copyOf(traces);
    unitPrices = Map.copyOf(unitPrices);
  }

  /**
   * Who bids.
   *
   * @param parties the bidder and the members of its consortium
   * @param names their names and credit codes
   */
  public record Bidder(Set<UUID> parties, Set<String> names) {
    public Bidder {
      parties = Set.copyOf(parties);
      names = Set.copyOf(names);
    }
  }

  /** All papers together, of a longer bid the beginning. */
  String text() {
    String all = String.join("\n", papers.values());
    return all.substring(0, Math.min(LETTERS_MAX, all.length()));
  }
}
