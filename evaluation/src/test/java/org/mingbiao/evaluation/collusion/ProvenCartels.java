package org.mingbiao.evaluation.collusion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The private set of labelled tenders; see {@link SharedData}. */
public final class ProvenCartels {
  private ProvenCartels() {}

  /** Every tender of two bids and more, and whether collusion was proven. */
  public static Map<Contest, Boolean> decided() {
    Map<String, List<Bid>> bids = new LinkedHashMap<>();
    Map<String, Boolean> proven = new HashMap<>();
    for (String line : lines()) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals("dataset")) continue;
      double estimate = cells[5].isEmpty() ? Double.NaN : Double.parseDouble(cells[5]);
      Lot lot = new Lot(cells[0], cells[1], estimate);
      Bid bid = new Bid(lot, Double.parseDouble(cells[2]), cells[3], cells[6], cells[4].startsWith("1"));
      bids.computeIfAbsent(cells[0] + "/" + cells[1], key -> new ArrayList<>()).add(bid);
      proven.merge(cells[0] + "/" + cells[1], cells[7].equals("1"), Boolean::logicalOr);
    }
    Map<Contest, Boolean> decided = new LinkedHashMap<>();
    bids.forEach((key, own) -> {
      Contest contest = Contest.of(own);
      if (contest.size() > 1) decided.put(contest, proven.get(key));
    });
    return decided;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(SharedData.data("cartels/bids.csv"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
