package org.mingbiao.seal.cli;

import java.util.function.LongConsumer;

/** A bar on a terminal's error stream; silent elsewhere. */
final class Progress implements LongConsumer, AutoCloseable {
  private static final int WIDTH = 40;

  private final Console console;
  private final String what;
  private final long total;
  private long done;
  private int shown = -1;

  Progress(Console console, String what, long total) {
    this.console = console;
    this.what = what;
    this.total = Math.max(1, total);
  }

  @Override
  public void accept(long bytes) {
    done += bytes;
    int percent = (int) Math.min(100, done * 100 / total);
    if (!console.terminal() || percent == shown) return;
    shown = percent;
    int filled = percent * WIDTH / 100;
    console.err().print("\r" + what + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + percent + " %");
  }

  @Override
  public void close() {
    if (shown >= 0) console.err().println();
  }
}
