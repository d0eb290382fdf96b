package org.mingbiao.evaluation.program;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.CountFields;
import org.mingbiao.evaluation.cli.PrepareReleases;
import org.mingbiao.evaluation.cli.RaiseFlags;
import org.mingbiao.evaluation.cli.ScreenBids;
import org.mingbiao.evaluation.cli.UnusableException;

/** Every command of the program, in the order in which it is listed. */
public final class Commands {
  /** The one place where a command is registered. */
  public static final List<Command> ALL = List.of(new ScreenBids(), new RaiseFlags(), new CountFields(),
      new PrepareReleases());

  private Commands() {}

  /**
   * Runs the command that the first argument names.
   *
   * @return the exit status of {@link Command#run}, {@link Command#UNUSABLE} if no command has that name
   */
  public static int run(List<Command> commands, List<String> args, PrintStream out, PrintStream err) {
    Optional<Command> command = args.isEmpty() ? Optional.empty() : named(commands, args.get(0));
    if (command.isEmpty()) {
      list(commands, err);
      return Command.UNUSABLE;
    }
    try {
      return command.get().run(args.subList(1, args.size()), out, err);
    } catch (UnusableException unusable) {
      err.println(unusable.getMessage());
      return Command.UNUSABLE;
    }
  }

  private static Optional<Command> named(List<Command> commands, String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private static void list(List<Command> commands, PrintStream err) {
    err.println("usage: java -jar evaluation.jar COMMAND ...");
    commands.forEach(command -> err.println("  " + command.name() + " " + command.usage()));
  }
}
