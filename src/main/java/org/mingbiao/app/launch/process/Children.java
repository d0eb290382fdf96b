package org.mingbiao.app.launch.process;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Everything we start goes through here, so that nothing starts behind the back of a stop. */
public final class Children implements AutoCloseable {

  private final Set<Process> errands = new HashSet<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * Starts a program that stays.
   *
   * @param owner is given the process before anybody can close us, and stops it
   * @throws LaunchException when the system is already stopping
   */
  public synchronized void start(Command command, Consumer<Process> owner) {
    if (closing.getCount() == 0) {
      throw new LaunchException(command.name() + " is not started: the system is stopping");
    }
    owner.accept(command.start());
  }

  /**
   * Runs a program to its end.
   *
   * @throws LaunchException when it does not end within {@code limit}, or ends with an exit code other than 0
   */
  public void run(Command command, Duration limit) {
    Process[] errand = new Process[1];
    start(command, process -> {
      errand[0] = process;
      errands.add(process);
    });
    try {
      command.awaitSuccess(errand[0], limit);
    } finally {
      forget(errand[0]);
    }
  }

  /** From now on nothing starts, and programs that were to run to their end are ended. */
  @Override
  public synchronized void close() {
    closing.countDown();
    errands.forEach(Process::destroyForcibly);
  }

  /** Waits for {@code pause}, or until the system stops; true when it stops. */
  public boolean closeWithin(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private synchronized void forget(Process process) {
    errands.remove(process);
  }
}
