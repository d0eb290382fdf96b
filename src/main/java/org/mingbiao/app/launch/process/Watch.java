package org.mingbiao.app.launch.process;

import java.time.Duration;

/** Starts a server again when it dies while we run; slower each time, and not for ever. */
public final class Watch {

  /** A server that dies more often has a fault that starting does not mend. */
  public static final int RESTARTS_MAX = 6;
  /** A server that ran this long counts as well again. */
  static final Duration WELL = Duration.ofMinutes(10);
  static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  static final Duration PAUSE_MAX = Duration.ofSeconds(30);

  private final Server server;
  private final Children children;
  private final Progress progress;
  private final Duration firstPause;

  public Watch(Server server, Children children, Progress progress) {
    this(server, children, progress, FIRST_PAUSE);
  }

  Watch(Server server, Children children, Progress progress, Duration firstPause) {
    this.server = server;
    this.children = children;
    this.progress = progress;
    this.firstPause = firstPause;
  }

  /** Starts the server unless it runs, and keeps it running until the system stops; needs a thread of its own. */
  public void keepRunning() {
    Duration pause = firstPause;
    int restarts = 0;
    while (!children.closeWithin(Duration.ZERO)) {
      long began = System.nanoTime();
      String end = serveUntilItEnds();
      if (System.nanoTime() - began > WELL.toNanos()) {
        restarts = 0;
        pause = firstPause;
      }
      if (children.closeWithin(Duration.ZERO)) {
        return;
      }
      if (++restarts > RESTARTS_MAX) {
        progress.say(server.name() + " is given up after " + RESTARTS_MAX + " restarts. " + end);
        return;
      }
      progress.say(end);
      progress.say(server.name() + " is started again in " + pause.toMillis() + " ms");
      if (children.closeWithin(pause)) {
        return;
      }
      pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
    }
  }

  private String serveUntilItEnds() {
    try {
      if (server.process() == null || !server.process().isAlive()) {
        server.start();
      }
      server.process().onExit().join();
      return server.name() + " has ended unexpectedly.";
    } catch (LaunchException e) {
      return e.getMessage();
    }
  }
}
