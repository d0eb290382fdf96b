package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.report.Contest;

/** {@code evaluate}: any method, any bids. */
public final class EvaluateBids implements Command {
  @Override public String name() {
    return "evaluate";
  }

  @Override public String usage() {
    return "METHOD.json BIDS.json [--out RESULT.json] [--bundle BUNDLE.json]: evaluates bids with a method";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of("--out", "--bundle"), Set.of());
    List<String> files = arguments.files("METHOD.json", "BIDS.json");
    MethodPack method = Papers.method(files.get(0));
    Bundle bundle = Bundle.of(method, Papers.read(Arguments.readable(files.get(1)), Contest.class));
    arguments.value("--out").ifPresent(to ->
        Papers.write(Path.of(to), Json.pretty(bundle.result()).getBytes(StandardCharsets.UTF_8)));
    arguments.value("--bundle").ifPresent(to -> Papers.write(Path.of(to), bundle.bytes()));
    var print = new Printout(out);
    print.head(bundle.result());
    print.standings(bundle.result());
    print.end(bundle.result());
    return AGREES;
  }
}
