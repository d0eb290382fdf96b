package org.mingbiao.app.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Children children = new Children();
  @TempDir Path folder;

  @Test
  void aServerThatAlwaysDiesIsGivenUpAfterItsRestarts() {
    ShellServer server = new ShellServer("exit 1", Integer.MAX_VALUE);
    watch(server).keepRunning();
    assertEquals(1 + Watch.RESTARTS_MAX, server.starts);
    assertTrue(said.toString().contains("Shell is given up after 6 restarts"), said.toString());
  }

  @Test
  void aServerThatCannotEvenStartIsGivenUpWithItsReason() {
    watch(new Unstartable()).keepRunning();
    assertTrue(said.toString().contains("the disk is full"), said.toString());
    assertTrue(said.toString().contains("given up"), said.toString());
  }

  @Test
  void afterAStopNothingIsStartedAgain() {
    ShellServer server = new ShellServer("exit 0", 2);
    watch(server).keepRunning();
    assertEquals(2, server.starts);
    assertTrue(!said.toString().contains("given up"), said.toString());
  }

  private Watch watch(Server server) {
    return new Watch(server, children, new Progress(new PrintStream(said)), Duration.ofMillis(1));
  }

  /** A real process that ends at once; the system is stopped at its last start. */
  private final class ShellServer implements Server {

    private final String script;
    private final int startsUntilStop;
    private int starts;
    private ProcessHandle process;

    ShellServer(String script, int startsUntilStop) {
      this.script = script;
      this.startsUntilStop = startsUntilStop;
    }

    @Override
    public String name() {
      return "Shell";
    }

    @Override
    public void start() {
      starts++;
      children.start(new Command(List.of("sh", "-c", script), Map.of(), folder.resolve("shell.log")),
          started -> process = started.toHandle());
      if (starts == startsUntilStop) {
        children.close();
      }
    }

    @Override
    public void stop() {
      process.destroy();
    }

    @Override
    public ProcessHandle process() {
      return process;
    }
  }

  private static final class Unstartable implements Server {

    @Override
    public String name() {
      return "Unstartable";
    }

    @Override
    public void start() {
      throw new LaunchException("the disk is full");
    }

    @Override
    public void stop() {
      throw new IllegalStateException("never ran");
    }

    @Override
    public ProcessHandle process() {
      return null;
    }
  }
}
