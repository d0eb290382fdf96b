package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Bid;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.Lot;

/**
 * Reads BIDS.csv: one line a bid, the columns {@code dataset,Tender,Bid_value} and, if known,
 * {@code bidder,winner,estimate,consortium,label}. A line that cannot be right stops the reading.
 */
final class BidsFile {
  /** Beyond it one machine is the wrong tool; see the Spark job. */
  static final int ROWS_MAX = 50_000_000;

  private static final int PROGRESS_EVERY = 1_000_000;
  private static final List<String> NEEDED = List.of("dataset", "Tender", "Bid_value");

  private final Map<List<String>, Lot> lots = new HashMap<>();
  private final Map<Lot, List<Bid>> bids = new LinkedHashMap<>();
  private final Map<Lot, Boolean> labels = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  private BidsFile() {}

  /**
   * Reads a file.
   *
   * @param progress told every million lines
   * @throws UnusableException naming the line and the fault
   */
  static BidsFile read(Path file, PrintStream progress) {
    BidsFile read = new BidsFile();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8), format)) {
      for (String column : NEEDED) {
        if (!rows.getHeaderMap().containsKey(column)) throw new UnusableException(file + ": no column " + column);
      }
      for (CSVRecord row : rows) read.take(file, row, progress);
    } catch (IOException | RuntimeException fault) {
      if (fault instanceof UnusableException unusable) throw unusable;
      throw new UnusableException(file + ": " + fault.getMessage());
    }
    if (read.bids.isEmpty()) throw new UnusableException(file + ": no bids");
    return read;
  }

  /** The contests in the order in which the file first names them. */
  List<Contest> contests() {
    return bids.values().stream().map(Contest::of).toList();
  }

  /** Whether any bid of the lot is proven collusive; lots without a label are missing. */
  Map<Lot, Boolean> labels() {
    return labels;
  }

  private void take(Path file, CSVRecord row, PrintStream progress) {
    long line = row.getRecordNumber() + 1;
    try {
      if (!row.isConsistent()) throw new IllegalArgumentException(row.size() + " fields");
      if (line > ROWS_MAX) throw new IllegalArgumentException("more than " + ROWS_MAX + " lines");
      Bid bid = bid(row);
      bids.computeIfAbsent(bid.lot(), lot -> new ArrayList<>()).add(bid);
      if (!text(row, "label").isEmpty()) labels.merge(bid.lot(), yes(row, "label"), Boolean::logicalOr);
    } catch (IllegalArgumentException fault) {
      throw new UnusableException(file + ", line " + line + ": " + fault.getMessage());
    }
    if (line % PROGRESS_EVERY == 0) progress.println(line + " lines read");
  }

  private Bid bid(CSVRecord row) {
    for (String column : NEEDED) {
      if (text(row, column).isEmpty()) throw new IllegalArgumentException(column + " is empty");
    }
    double price = number(row, "Bid_value").orElseThrow();
    double estimate = number(row, "estimate").orElse(Double.NaN);
    if (estimate <= 0) throw new IllegalArgumentException("estimate is not positive: " + estimate);
    Lot lot = lot(text(row, "dataset"), text(row, "Tender"), estimate);
    Bid bid = new Bid(lot, price, text(row, "bidder"), text(row, "consortium"), yes(row, "winner"));
    refuseASecondPrice(bid);
    return bid;
  }

  private void refuseASecondPrice(Bid bid) {
    if (bid.consortium().isEmpty()) return;
    for (Bid other : bids.getOrDefault(bid.lot(), List.of())) {
      if (other.consortium().equals(bid.consortium()) && other.price() != bid.price()) {
        throw new IllegalArgumentException("consortium " + bid.consortium() + " has two prices");
      }
    }
  }

  private Lot lot(String market, String tender, double estimate) {
    Lot lot = lots.computeIfAbsent(List.of(market, tender), key -> new Lot(market, tender, estimate));
    if (Double.compare(lot.estimate(), estimate) != 0) {
      throw new IllegalArgumentException("two estimates for " + market + " " + tender);
    }
    return lot;
  }

  /** Names repeat by the thousand: each is kept once. */
  private String text(CSVRecord row, String column) {
    String value = row.isMapped(column) ? row.get(column) : "";
    return words.computeIfAbsent(value, word -> word);
  }

  private OptionalDouble number(CSVRecord row, String column) {
    String value = text(row, column);
    if (value.isEmpty()) return OptionalDouble.empty();
    try {
      return OptionalDouble.of(Double.parseDouble(value));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(column + " is not a number: " + value);
    }
  }

  private boolean yes(CSVRecord row, String column) {
    return switch (text(row, column)) {
      case "", "0", "0.0", "false" -> false;
      case "1", "1.0", "true" -> true;
      default -> throw new IllegalArgumentException(column + " is neither 0 nor 1: " + text(row, column));
    };
  }
}
