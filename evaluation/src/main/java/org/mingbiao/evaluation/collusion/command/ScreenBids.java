package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.chance.FalseDiscovery;
import org.mingbiao.evaluation.collusion.group.LotScreens;

/** {@code screen}: every price screen of every lot, its chance in its own market, and the day's false-alarm rate. */
public final class ScreenBids implements Command {
  @Override public String name() {
    return "screen";
  }

  @Override public String usage() {
    return "BIDS.csv --out SCREENS.csv: one line a tender with every price screen (empty where not computable), its"
        + " p-value among independent bids of the market, and the lowest false-discovery rate q of the file";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--out"), Set.of());
    Path to = arguments.needed("--out");
    List<Contest> contests = BidsFile.read(arguments.file("BIDS.csv"), err).contests();
    write(contests, to);
    out.println(contests.size() + " tenders screened");
    return AGREES;
  }

  private static void write(List<Contest> contests, Path to) {
    List<OptionalDouble[]> chances = Chances.of(contests);
    double[] q = adjusted(chances);
    int test = 0;
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter rows = new CSVPrinter(Files.newBufferedWriter(to, StandardCharsets.UTF_8), format)) {
      rows.printRecord(head());
      for (int i = 0; i < contests.size(); i++) {
        List<Object> row = row(contests.get(i));
        double lowest = 2;
        for (OptionalDouble p : chances.get(i)) {
          row.add(cell(p));
          if (p.isPresent()) lowest = Math.min(lowest, q[test++]);
        }
        row.add(lowest > 1 ? "" : lowest);
        rows.printRecord(row);
      }
    } catch (IOException fault) {
      throw new UnusableException(to + ": " + fault.getMessage());
    }
  }

  private static double[] adjusted(List<OptionalDouble[]> chances) {
    return FalseDiscovery.adjust(chances.stream().flatMap(Arrays::stream)
        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray());
  }

  private static List<Object> head() {
    List<Object> head = new ArrayList<>(List.of("dataset", "Tender", "n"));
    LotScreens.ALL.forEach(screen -> head.add(screen.card().id()));
    LotScreens.WHOLE.forEach(screen -> head.add(screen.card().id() + "_p"));
    head.add("q");
    return head;
  }

  private static List<Object> row(Contest contest) {
    List<Object> row = new ArrayList<>(List.of(contest.lot().market(), contest.lot().tender(), contest.size()));
    for (LotScreen screen : LotScreens.ALL) row.add(cell(screen.read(contest).value()));
    return row;
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }
}
