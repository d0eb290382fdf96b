package org.mingbiao.app.launch.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program to start.
 *
 * @param words the program and its arguments
 * @param environment added to our own; the place for secrets, because arguments are readable by every user
 * @param log receives standard output and error; a file and never a pipe, which would tie the child's life to ours
 */
public record Command(List<String> words, Map<String, String> environment, Path log) {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  /** What the operator set for the application would change a Keycloak or PostgreSQL that inherits it. */
  private static final Pattern OTHERS = Pattern.compile("^(QUARKUS_|MINGBIAO_|KC_|KEYCLOAK_|PG)");

  /** A log file larger than this is set aside when its program is next started. */
  static final long LOG_BYTES_MAX = 10L << 20;

  /** A failure's message quotes this many lines from the end of the log. */
  static final int LINES_QUOTED = 6;

  public Process start() {
    try {
      setAsideALargeLog();
      ProcessBuilder builder = new ProcessBuilder(inASessionOfItsOwn()).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> OTHERS.matcher(name).find());
      builder.environment().putAll(environment);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      return builder.start();
    } catch (IOException e) {
      throw new LaunchException(name() + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Waits for the end of a process that this command started.
   *
   * @throws LaunchException when it is not over within {@code limit}, or ends with an exit code other than 0
   */
  public void awaitSuccess(Process process, Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new LaunchException(name() + " did not end within " + limit + "; see " + log);
      }
      if (process.exitValue() != 0) {
        throw ended(process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException(name() + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** What to tell the operator about a child that ended though it should not have. */
  public LaunchException ended(int exitCode) {
    return new LaunchException(name() + " ended with exit code " + exitCode + "; its log " + log + " ends with:\n"
        + String.join("\n", lastLines()));
  }

  /** The log's name without its ending, for instance {@code postgresql}. */
  public String name() {
    return log.getFileName().toString().replaceFirst("\\.log$", "");
  }

  /** Ctrl-C reaches the whole session of a terminal; our children must wait until we stop them in order. */
  private List<String> inASessionOfItsOwn() {
    List<String> all = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      all.add(SETSID.toString());
    }
    all.addAll(words);
    return all;
  }

  private List<String> lastLines() {
    try (var lines = Files.lines(log)) {
      List<String> all = lines.toList();
      return all.subList(Math.max(0, all.size() - LINES_QUOTED), all.size());
    } catch (IOException e) {
      return List.of("(unreadable: " + e.getMessage() + ")");
    }
  }

  private void setAsideALargeLog() throws IOException {
    Installation.ownFolder(log.getParent());
    if (Files.exists(log) && Files.size(log) > LOG_BYTES_MAX) {
      Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
