package org.mingbiao.evaluation.program;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.collusion.command.CountFields;
import org.mingbiao.evaluation.collusion.command.FindRings;
import org.mingbiao.evaluation.collusion.command.MeasureScreens;
import org.mingbiao.evaluation.collusion.command.PrepareReleases;
import org.mingbiao.evaluation.collusion.command.RaiseFlags;
import org.mingbiao.evaluation.collusion.command.ScoreBids;
import org.mingbiao.evaluation.collusion.command.ScreenBids;
import org.mingbiao.evaluation.collusion.command.TrainModel;
import org.mingbiao.evaluation.cli.UnusableException;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.outsider.CheckFairness;
import org.mingbiao.evaluation.outsider.EvaluateBids;
import org.mingbiao.evaluation.outsider.InfluenceOfGroups;
import org.mingbiao.evaluation.outsider.ListMethods;
import org.mingbiao.evaluation.outsider.Recompute;
import org.mingbiao.evaluation.outsider.RunDraw;
import org.mingbiao.evaluation.outsider.TryRings;
import org.mingbiao.evaluation.outsider.WhatIfOtherwise;

/** Every command of the program, in the order in which it is listed. */
public final class Commands {
  /** The one place where a command is registered. */
  public static final List<Command> ALL = List.of(
      new ListMethods(), new EvaluateBids(), new Recompute("recompute"), new Recompute("replay"), new WhatIfOtherwise(),
      new InfluenceOfGroups(), new RunDraw(),
      new TryRings("manipulability"), new TryRings("lab"), new CheckFairness(),
      new ScreenBids(), new ScoreBids(), new TrainModel(), new MeasureScreens(), new FindRings(),
      new RaiseFlags(), new CountFields(),
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
    } catch (BreachException refused) {
      refused.breaches.forEach(err::println);
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
