package org.mingbiao.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.offer.Bid;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.evaluation.sheet.Sheet;

/** Score sheets for tests. */
final class Sheets {
  private Sheets() {}

  /** One member who gives every bid the fewest points. */
  static List<Sheet> zero(MethodPack pack, List<Bid> bids) {
    List<Sheet> sheets = new ArrayList<>();
    for (Bid bid : bids) {
      Map<String, BigDecimal> scores = new TreeMap<>();
      for (Criterion each : pack.judging().criteria())
        if (each.scoring() != Scoring.RECORDED) scores.put(each.id(), each.min());
      sheets.add(new Sheet("M1", bid.id(), scores, null));
    }
    return sheets;
  }
}
