package org.mingbiao.app.launch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Everything we start goes through here, so that nothing starts behind the back of a stop. */
final class Children implements AutoCloseable {

  private final Set<Process> errands = new HashSet<>();
  private boolean closed;

  /**
   * Starts a program that stays; whoever starts it stops it.
   *
   * @throws LaunchException when the system is already stopping
   */
  synchronized Process start(Command command) {
    if (closed) {
      throw new LaunchException(command.name() + " is not started: the system is stopping");
    }
    return command.start();
  }

  /**
   * Runs a program to its end.
   *
   * @throws LaunchException when it does not end within {@code limit}, or ends with an exit code other than 0
   */
  void run(Command command, Duration limit) {
    Process process = startErrand(command);
    try {
      command.awaitSuccess(process, limit);
    } finally {
      forget(process);
    }
  }

  /** From now on nothing starts, and programs that were to run to their end are ended. */
  @Override
  public synchronized void close() {
    closed = true;
    errands.forEach(Process::destroyForcibly);
  }

  private synchronized Process startErrand(Command command) {
    Process process = start(command);
    errands.add(process);
    return process;
  }

  private synchronized void forget(Process process) {
    errands.remove(process);
  }
}
