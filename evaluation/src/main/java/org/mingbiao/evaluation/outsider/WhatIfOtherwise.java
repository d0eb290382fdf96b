package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.influence.WhatIf;
import org.mingbiao.evaluation.influence.WhatIf.Case;
import org.mingbiao.evaluation.report.Result;

/** {@code whatif}: the same lot, had one thing been otherwise. */
public final class WhatIfOtherwise implements Command {
  private static final String WITHOUT = "--without";
  private static final String RESTORE = "--restore";
  private static final String EACH_K = "--each-k";

  @Override public String name() {
    return "whatif";
  }

  @Override public String usage() {
    return "BUNDLE.json --without BID[,BID] | --restore BID | --each-k: had these not bid, had this one not been"
        + " rejected, had each coefficient been drawn";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of(WITHOUT, RESTORE), Set.of(EACH_K));
    Bundle bundle = Papers.bundle(arguments.file("BUNDLE.json"));
    var whatIf = new WhatIf(bundle.method(), bundle.contest());
    var print = new Printout(out);
    long asked = List.of(WITHOUT, RESTORE, EACH_K).stream().filter(arguments::has).count();
    if (asked != 1) throw new UnusableException("ask one of " + WITHOUT + ", " + RESTORE + ", " + EACH_K);
    if (arguments.has(EACH_K)) {
      eachK(whatIf, print);
      return AGREES;
    }
    Result other = arguments.value(WITHOUT).map(bids -> whatIf.without(List.of(bids.split(","))))
        .orElseGet(() -> whatIf.restored(arguments.value(RESTORE).orElseThrow()));
    print.line("was", Printout.plain(bundle.result().benchmark()), winner(bundle.result()));
    print.line("would be", Printout.plain(other.benchmark()), winner(other));
    print.standings(other);
    print.end(other);
    return AGREES;
  }

  private static void eachK(WhatIf whatIf, Printout print) {
    Map<String, Integer> wins = new TreeMap<>();
    List<Case> cases = whatIf.eachCoefficient();
    for (Case each : cases) {
      print.line(each.drawn().toString(), Printout.plain(each.result().benchmark()), winner(each.result()));
      wins.merge(winner(each.result()), 1, Integer::sum);
    }
    wins.forEach((winner, count) -> print.line("wins", winner, count + " of " + cases.size()));
  }

  static String winner(Result result) {
    return result.winner().orElse("-");
  }
}
