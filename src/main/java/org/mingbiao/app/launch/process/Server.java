package org.mingbiao.app.launch.process;

/** A child process that serves as long as we run. */
public interface Server {

  /** What the operator calls it. */
  String name();

  /**
   * Starts it, or takes over the one that a killed predecessor left, and returns when it answers.
   *
   * @throws LaunchException when it ends or does not answer in time
   */
  void start();

  /** Ends it and returns when it has ended; does nothing when it does not run. */
  void stop();

  /** The process that was started or taken over last. */
  ProcessHandle process();
}
