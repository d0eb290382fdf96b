package org.mingbiao.evaluation.cli;

import java.io.PrintStream;
import java.util.List;

/** One thing the program does. To add one, put it into {@code Commands.ALL} of the program. */
public interface Command {
  /** All is well, or every number agrees. */
  int AGREES = 0;
  /** The program ran, and what it was asked to confirm is not so. */
  int DIFFERS = 1;
  /** The program could not run: a wrong argument, an unreadable or unlawful file. */
  int UNUSABLE = 2;

  /** The word typed first, lower case. */
  String name();

  /** The arguments and one sentence about them, for the list of commands; no name, no line end. */
  String usage();

  /**
   * Does it.
   *
   * @param args what follows the name
   * @param out what was asked for, UTF-8
   * @param err why it could not be done, UTF-8
   * @return the exit status: {@link #AGREES}, {@link #DIFFERS} or {@link #UNUSABLE}
   * @throws UnusableException if an argument or a file cannot be used; the program prints its message
   */
  int run(List<String> args, PrintStream out, PrintStream err);
}
