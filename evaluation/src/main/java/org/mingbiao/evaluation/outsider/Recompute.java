package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.bundle.Replay;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;

/** {@code recompute}, also {@code replay}: every number of a bundle again. */
public final class Recompute implements Command {
  private final String name;

  public Recompute(String name) {
    this.name = name;
  }

  @Override public String name() {
    return name;
  }

  @Override public String usage() {
    return "BUNDLE.json [--quiet]: prints every number again; status 1 and the place if one differs";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of(), Set.of("--quiet"));
    Bundle bundle = Papers.bundle(arguments.file("BUNDLE.json"));
    Replay replay = Replay.of(bundle);
    var print = new Printout(out);
    print.line("bundle", bundle.digest());
    print.head(replay.result());
    if (!arguments.has("--quiet")) print.steps(replay.result());
    print.standings(replay.result());
    print.end(replay.result());
    replay.differences().forEach(each -> err.println("DIFFERS " + each));
    if (replay.agrees()) print.line("agrees", replay.result().steps().size() + " steps, every number");
    return replay.agrees() ? AGREES : DIFFERS;
  }
}
