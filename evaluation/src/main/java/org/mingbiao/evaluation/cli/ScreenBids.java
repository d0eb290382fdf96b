package org.mingbiao.evaluation.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.LotScreen;
import org.mingbiao.evaluation.collusion.price.PriceScreens;

/** {@code screen}: every price screen of every lot. */
public final class ScreenBids implements Command {
  @Override public String name() {
    return "screen";
  }

  @Override public String usage() {
    return "BIDS.csv --out SCREENS.csv: one line a tender with every price screen, empty where not computable";
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
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter rows = new CSVPrinter(Files.newBufferedWriter(to, StandardCharsets.UTF_8), format)) {
      rows.printRecord(head());
      for (Contest contest : contests) rows.printRecord(row(contest));
    } catch (IOException fault) {
      throw new UnusableException(to + ": " + fault.getMessage());
    }
  }

  private static List<Object> head() {
    List<Object> head = new ArrayList<>(List.of("dataset", "Tender", "n"));
    PriceScreens.ALL.forEach(screen -> head.add(screen.card().id()));
    return head;
  }

  private static List<Object> row(Contest contest) {
    List<Object> row = new ArrayList<>(List.of(contest.lot().market(), contest.lot().tender(), contest.size()));
    for (LotScreen screen : PriceScreens.ALL) row.add(cell(screen.read(contest).value()));
    return row;
  }

  private static Object cell(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }
}
