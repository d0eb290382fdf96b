package org.mingbiao.app.launch.process;

import java.io.PrintStream;
import java.util.Locale;

/** Tells whoever started us what is going on, each line with the seconds since we began. */
public final class Progress {

  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final long beginning = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public synchronized void say(String line) {
    out.printf(Locale.ROOT, "[%6.1f s] %s%n", (System.nanoTime() - beginning) / NANOS, line);
    out.flush();
  }
}
