package org.mingbiao.evaluation.collusion.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Lines;
import org.mingbiao.evaluation.collusion.flag.quality.Fault;
import org.mingbiao.evaluation.collusion.flag.quality.Preparation;

/** {@code prepare}: repairs OCDS releases before flags are raised on them. */
public final class PrepareReleases implements Command {
  @Override public String name() {
    return "prepare";
  }

  @Override public String usage() {
    return "OCDS.jsonl --settings S.ini --output PREPARED.jsonl --errors FAULTS.csv: repairs releases by settings";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--settings", "--output", "--errors"), Set.of());
    FlagSettings settings = RaiseFlags.settings(arguments);
    Path file = arguments.file("OCDS.jsonl");
    int[] refused = {0};
    try (InputStream input = Files.newInputStream(file);
        BufferedWriter output = Files.newBufferedWriter(arguments.needed("--output"), StandardCharsets.UTF_8);
        CSVPrinter faults = new CSVPrinter(Files.newBufferedWriter(arguments.needed("--errors")), CSVFormat.RFC4180)) {
      Preparation preparation = new Preparation(settings, fault -> print(faults, fault));
      BiConsumer<Long, String> refuse = (line, reason) -> {
        refused[0]++;
        err.println("line " + line + " left out: " + reason);
      };
      Lines.read(input, (line, json) -> {
        if (json instanceof Map<?, ?> release) repair(preparation, output, line, release);
        else refuse.accept(line, "no object");
      }, refuse);
    } catch (IOException | UncheckedIOException | IllegalArgumentException fault) {
      throw new UnusableException(file + ": " + fault.getMessage());
    }
    return refused[0] == 0 ? AGREES : UNUSABLE;
  }

  @SuppressWarnings("unchecked") // only Json makes the maps
  private static void repair(Preparation preparation, BufferedWriter output, long line, Map<?, ?> release) {
    preparation.repair(line, (Map<String, Object>) release);
    try {
      output.write(Json.write(release));
      output.write('\n');
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void print(CSVPrinter faults, Fault fault) {
    try {
      faults.printRecord(fault.line(), fault.ocid(), fault.path(), fault.indexes(), fault.value(), fault.why());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
