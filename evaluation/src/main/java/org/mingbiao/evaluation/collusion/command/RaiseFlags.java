package org.mingbiao.evaluation.collusion.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.Lines;
import org.mingbiao.evaluation.collusion.flag.OneCurrency;
import org.mingbiao.evaluation.collusion.flag.code.RedFlags;

/** {@code flags}: red-flag codes over OCDS releases, with Cardinal's settings and output. */
public final class RaiseFlags implements Command {
  private static final int PROGRESS_EVERY = 100_000;

  @Override public String name() {
    return "flags";
  }

  @Override public String usage() {
    return "OCDS.jsonl --settings S.ini [--no-meta] [--map] [--count]: red flags as JSON, one release a line read";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    Arguments arguments = new Arguments(args, Set.of("--settings"), Set.of("--no-meta", "--map", "--count"));
    FlagSettings settings = settings(arguments);
    boolean maps = arguments.has("--map");
    Path file = arguments.file("OCDS.jsonl");
    int[] refused = {0};
    Findings findings;
    try (InputStream input = Files.newInputStream(file)) {
      RedFlags flags = new RedFlags(settings, new OneCurrency(settings, err), maps);
      Lines.read(input, (line, json) -> {
        if (line % PROGRESS_EVERY == 0) err.println(line + " releases read");
        flags.fold(json);
      }, (line, reason) -> {
        refused[0]++;
        err.println("line " + line + " left out: " + reason);
      });
      findings = flags.finish();
    } catch (IOException | IllegalArgumentException fault) {
      throw new UnusableException(file + ": " + fault.getMessage());
    }
    out.println(Json.write(findings.tree(!arguments.has("--no-meta"), maps)));
    if (arguments.has("--count")) findings.counts().forEach((group, count) -> err.println(group + ": " + count));
    return refused[0] == 0 ? AGREES : UNUSABLE;
  }

  static FlagSettings settings(Arguments arguments) {
    Path file = arguments.input("--settings").orElse(null);
    if (file == null) return new FlagSettings(Map.of());
    try {
      return FlagSettings.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException fault) {
      throw new UnusableException(file + ": " + fault.getMessage());
    }
  }
}
