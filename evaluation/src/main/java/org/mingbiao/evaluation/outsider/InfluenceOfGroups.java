package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.bundle.Bundle;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.influence.GroupInfluence;

/** {@code influence}: how far groups of bids moved the benchmark, and whom that made win. */
public final class InfluenceOfGroups implements Command {
  private static final String GROUP = "--group";
  private static final String UP_TO = "--up-to";
  private static final int USUAL_SIZE = 2;

  @Override public String name() {
    return "influence";
  }

  @Override public String usage() {
    return "BUNDLE.json [--group BID,BID... | --up-to SIZE]:"
        + " how far groups moved the benchmark, and whom that made win";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    var arguments = new Arguments(args, Set.of(GROUP, UP_TO), Set.of());
    Bundle bundle = Papers.bundle(arguments.file("BUNDLE.json"));
    List<GroupInfluence> influences = arguments.value(GROUP)
        .map(group -> List.of(GroupInfluence.of(bundle.method(), bundle.contest(), List.of(group.split(",")))))
        .orElseGet(() -> GroupInfluence.upTo(bundle.method(), bundle.contest(), size(arguments)));
    var print = new Printout(out);
    print.line("group", "benchmark", "without", "shift %", "winner", "without", "changes");
    for (GroupInfluence each : influences)
      print.line(String.join(",", each.group()), Printout.plain(each.benchmark()),
          Printout.plain(each.benchmarkWithout()), Printout.plain(each.shiftPercent()), each.winner().orElse("-"),
          each.winnerWithout().orElse("-"), each.changesWinner() ? "WINNER" : "");
    return AGREES;
  }

  private static int size(Arguments arguments) {
    String size = arguments.value(UP_TO).orElse(String.valueOf(USUAL_SIZE));
    if (!size.matches("[1-9][0-9]?")) throw new UnusableException(UP_TO + " needs a size from 1 to 99");
    return Integer.parseInt(size);
  }
}
