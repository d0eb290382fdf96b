package org.mingbiao.app.launch.process;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;
  private final Children children = new Children();

  @Test
  void aFailureTellsExitCodeLogAndLastWords() {
    LaunchException failed = assertThrows(LaunchException.class,
        () -> children.run(shell("echo no room; exit 3"), LONG));
    assertTrue(failed.getMessage().contains("exit code 3"), failed.getMessage());
    assertTrue(failed.getMessage().contains("child.log"), failed.getMessage());
    assertTrue(failed.getMessage().endsWith("no room"), failed.getMessage());
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    LaunchException failed = assertThrows(LaunchException.class,
        () -> children.run(new Command(List.of("no-such-program"), Map.of(), log()), LONG));
    assertTrue(failed.getMessage().contains("no-such-program"), failed.getMessage());
  }

  @Test
  void anErrandThatTakesTooLongIsEnded() {
    LaunchException failed = assertThrows(LaunchException.class,
        () -> children.run(shell("exec sleep 60"), Duration.ofMillis(50)));
    assertTrue(failed.getMessage().contains("did not end within PT0.05S"), failed.getMessage());
  }

  @Test
  void closingEndsAnErrandUnderWay() {
    CompletableFuture<Void> errand = CompletableFuture.runAsync(
        () -> children.run(shell("echo under way; exec sleep 60"), LONG));
    awaitLog("under way");
    children.close();
    assertThrows(CompletionException.class, errand::join);
  }

  @Test
  void nothingStartsAfterClosing() {
    children.close();
    assertThrows(LaunchException.class, () -> children.run(shell("echo started"), LONG));
    assertFalse(Files.exists(log()));
    assertTrue(children.closeWithin(LONG));
  }

  @Test
  void whatTheOperatorSetForTheApplicationStaysWithTheApplication() throws IOException {
    children.run(new Command(List.of("env"), Map.of("KC_DB_PASSWORD", "ours"), log()), LONG);
    String environment = Files.readString(log());
    assertTrue(environment.contains("KC_DB_PASSWORD=ours"), environment);
    assertFalse(environment.lines().anyMatch(line -> line.matches("(QUARKUS_|MINGBIAO_|PG).*")), environment);
  }

  @Test
  void aLargeLogIsSetAsideAtTheNextStartAndASmallOneIsContinued() throws IOException {
    Files.createDirectories(log().getParent());
    Files.write(log(), new byte[(int) Command.LOG_BYTES_MAX]);
    children.run(shell("echo one"), LONG);
    assertFalse(Files.exists(setAside()));
    children.run(shell("echo two"), LONG);
    assertTrue(Files.exists(setAside()));
    assertTrue(Files.readString(log()).startsWith("two"));
  }

  private Command shell(String script) {
    return new Command(List.of("sh", "-c", script), Map.of(), log());
  }

  private Path log() {
    return folder.resolve("log").resolve("child.log");
  }

  private Path setAside() {
    return folder.resolve("log").resolve("child.log.1");
  }

  private void awaitLog(String words) {
    long end = System.nanoTime() + LONG.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (Files.readString(log()).contains(words)) {
          return;
        }
      } catch (IOException notYet) {
        Thread.onSpinWait();
      }
    }
    throw new AssertionError("never said: " + words);
  }
}
