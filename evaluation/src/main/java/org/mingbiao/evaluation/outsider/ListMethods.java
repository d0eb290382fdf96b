package org.mingbiao.evaluation.outsider;

import java.io.PrintStream;
import java.util.List;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;

/** {@code methods}: the methods that come with the program. */
public final class ListMethods implements Command {
  @Override public String name() {
    return "methods";
  }

  @Override public String usage() {
    return "[ID]: lists the methods that come with the program, or prints one";
  }

  @Override public int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.size() > 1) throw new UnusableException("name one method, not " + args.size());
    if (args.isEmpty()) Packs.IDS.forEach(id -> list(Packs.pack(id), out));
    else out.print(Packs.text(args.get(0)));
    return AGREES;
  }

  private static void list(MethodPack pack, PrintStream out) {
    new Printout(out).line(pack.id(), pack.world().name(), pack.family().name(), pack.title());
  }
}
