package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.exact.Labelled;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.offer.Correction;
import org.mingbiao.evaluation.offer.Rejection;
import org.mingbiao.evaluation.offer.Stage;
import org.mingbiao.evaluation.sheet.Part;
import org.mingbiao.evaluation.sheet.Tally;

/** One bid while it is being evaluated. */
final class Entry {
  final Bid bid;
  Rejection rejection;
  Correction correction;
  BigDecimal evaluated;
  BigDecimal deviation;
  BigDecimal pricePoints;
  BigDecimal total;
  Tally.Points points = new Tally.Points(Map.of(), Map.of());
  Integer rank;
  String sameBrandAs;

  Entry(Bid bid) {
    this.bid = bid;
    this.rejection = bid.rejection();
  }

  String id() {
    return bid.id();
  }

  boolean isIn() {
    return rejection == null;
  }

  /** Whether the bid was still in when that stage ended. */
  boolean passed(Stage stage) {
    return isIn() || !rejection.stage().notAfter(stage);
  }

  /** Puts the bid out, unless it is out already. */
  void reject(Rejection why) {
    if (isIn()) rejection = why;
  }

  BigDecimal part(Part part) {
    return points.parts().getOrDefault(part, BigDecimal.ZERO);
  }

  Labelled corrected() {
    return new Labelled(id(), correction.price());
  }

  Standing standing() {
    List<Correction.Applied> applied = correction == null ? List.of() : correction.applied();
    return new Standing(id(), rank, bid.price(), applied, correction == null ? null : correction.price(), evaluated,
        deviation, pricePoints, points.items(), points.parts(), total, sameBrandAs, rejection);
  }
}
