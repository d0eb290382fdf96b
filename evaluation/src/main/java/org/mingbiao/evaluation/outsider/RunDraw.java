package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.mingbiao.evaluation.cli.Arguments;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.draw.DrawRecord;
import org.mingbiao.evaluation.draw.Supplement;
import org.mingbiao.evaluation.law.Breach;

/** {@code draw}: a draw again. */
public final class RunDraw implements Command {
  private static final String VERIFY = "verify";
  private static final String FIRST = "--first";

  @Override public String name() {
    return "draw";
  }

  @Override public String usage() {
    return "[verify] DRAW.json [--first DRAW.json]: runs a draw again; with --first, as the supplement of another";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    List<String> rest = !args.isEmpty() && args.get(0).equals(VERIFY) ? args.subList(1, args.size()) : args;
    var arguments = new Arguments(rest, Set.of(FIRST), Set.of());
    DrawRecord record = Papers.read(arguments.file("DRAW.json"), DrawRecord.class);
    var print = new Printout(out);
    print.line("draw", record.plan().id(), record.plan().purpose().name());
    print.line("plan", record.plan().digest());
    print.line("announced", String.valueOf(record.announcedAt()));
    record.commitments().forEach(each -> print.line("party", each.party(), each.digest()));
    record.outcome().forEach(each -> print.line("drawn", each));
    List<Breach> breaches = record.breaches();
    arguments.input(FIRST).ifPresent(first ->
        breaches.addAll(Supplement.breaches(Papers.read(first, DrawRecord.class), record)));
    breaches.forEach(each -> err.println("DIFFERS " + each));
    if (breaches.isEmpty()) print.line("agrees", record.outcome().size() + " of " + record.plan().seats() + " seats");
    return breaches.isEmpty() ? AGREES : DIFFERS;
  }
}
