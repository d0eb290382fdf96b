package org.mingbiao.evaluation.collusion;

import java.util.ArrayList;
import java.util.List;

/** A screen of one lot: sees its bids in any order and pieces, reads the contest they make. */
public interface LotScreen extends Screen<Bid, List<Bid>, Reading> {
  /** The reading of a whole contest. */
  Reading read(Contest contest);

  @Override default List<Bid> zero() {
    return new ArrayList<>();
  }

  @Override default List<Bid> fold(List<Bid> seen, Bid bid) {
    seen.add(bid);
    return seen;
  }

  @Override default List<Bid> merge(List<Bid> one, List<Bid> other) {
    one.addAll(other);
    return one;
  }

  @Override default Reading finish(List<Bid> seen) {
    return seen.isEmpty() ? Reading.none(Reading.Reason.TOO_FEW_BIDS, 0) : read(Contest.of(seen));
  }
}
