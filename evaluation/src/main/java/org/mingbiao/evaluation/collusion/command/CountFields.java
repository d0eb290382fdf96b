package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Lines;
import org.mingbiao.evaluation.collusion.flag.quality.Coverage;

/** {@code coverage}: which fields of OCDS releases are filled. */
public final class CountFields implements Command {
  @Override public String name() {
    return "coverage";
  }

  @Override public String usage() {
    return "FILE.jsonl: how often each field is filled, as JSON";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Path file = new Arguments(args, Set.of(), Set.of()).file("FILE.jsonl");
    Coverage coverage = new Coverage();
    Map<String, Integer> counts = coverage.zero();
    int[] refused = {0};
    try (InputStream input = Files.newInputStream(file)) {
      Lines.read(input, (line, json) -> coverage.fold(counts, json), (line, reason) -> {
        refused[0]++;
        err.println("line " + line + " left out: " + reason);
      });
    } catch (IOException fault) {
      throw new UnusableException(file + ": " + fault.getMessage());
    }
    out.println(Json.write(coverage.finish(counts)));
    return refused[0] == 0 ? AGREES : UNUSABLE;
  }
}
