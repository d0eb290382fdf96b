package org.mingbiao.tendering.lead;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A reason to ask.
 *
 * @param sides what each of the bids shows, at least two of them
 * @param measure the number of a {@link Sign.Strength#STATISTICAL} sign, or null
 */
public record Lead(Sign sign, List<Side> sides, Double measure) {
  public Lead {
    sides = List.copyOf(sides);
  }

  /** What one bid shows. */
  public record Side(UUID bid, List<Trace> evidence) {
    public Side {
      evidence = List.copyOf(evidence);
    }
  }

  /** The same for the same sign of the same bids, so that an address can name a lead. */
  public String key() {
    List<String> bids = sides.stream().map(side -> side.bid().toString()).sorted().toList();
    return sign.name().toLowerCase(Locale.ROOT) + "-" + Integer.toHexString(bids.hashCode());
  }

  public List<UUID> bids() {
    return sides.stream().map(Side::bid).toList();
  }
}
