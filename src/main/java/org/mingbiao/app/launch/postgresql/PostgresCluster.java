package org.mingbiao.app.launch.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Command;
import org.mingbiao.app.launch.process.Installation;
import org.mingbiao.app.launch.process.LaunchException;
import org.mingbiao.app.launch.process.Server;
import org.mingbiao.app.launch.process.Unpacking;

/**
 * A PostgreSQL of our own: real binaries, listening on the loopback address only, a password for every role, nothing
 * traded for speed. Its data outlives us; a server left behind by a killed predecessor is taken over.
 */
public final class PostgresCluster implements Server {

  /** initdb and pg_ctl take a second or two; a slow disk may need much more. */
  static final Duration ERRAND_LIMIT = Duration.ofMinutes(2);
  /** Crash recovery replays at most one checkpoint interval. */
  static final Duration START_LIMIT = Duration.ofMinutes(2);
  /** After a kill, lock file and shared memory may name the dead server for some seconds. */
  static final Duration STALE_LOCK_LIMIT = Duration.ofSeconds(20);
  static final Duration PAUSE = Duration.ofMillis(100);
  /** What PostgreSQL says when its last run is not over yet; any other end has a cause that waiting does not mend. */
  private static final Pattern OF_THE_LAST_RUN = Pattern.compile("lock file|shared memory|could not bind");
  /** Data of another major version needs pg_upgrade. */
  static final String MAJOR_VERSION = "18";

  private final Installation installation;
  private final Children children;
  private final Path programs;
  private final int configuredPort;
  private final Path folder;
  private final Path data;
  private final Privileges privileges;
  private volatile ProcessHandle server;

  /**
   * @param programs where the binaries are unpacked; installations may share it
   * @param configuredPort 1 to 65535, or 0 for a free one that is kept
   */
  public PostgresCluster(Installation installation, Children children, Path programs, int configuredPort) {
    this.installation = installation;
    this.children = children;
    this.configuredPort = configuredPort;
    folder = installation.folder().resolve("postgresql");
    data = folder.resolve("data");
    try {
      this.programs = PostgresPrograms.under(programs);
      Installation.ownFolder(folder);
      privileges = Privileges.over(folder, children, installation.log("privileges"));
      privileges.give(folder);
      privileges.letThrough(installation.folder());
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL cannot be unpacked: " + e, e);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  /** @throws LaunchException also when a power cut could lose what was committed */
  @Override
  public void start() {
    try {
      if (!Files.exists(data)) {
        initialise();
      }
      requireOurVersion();
      long giveUp = System.nanoTime() + STALE_LOCK_LIMIT.toNanos();
      while (!serve(giveUp)) {
        children.closeWithin(PAUSE);
      }
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL's folder " + folder + " cannot be used: " + e, e);
    }
    try {
      sql().requireDurable(data);
    } catch (LaunchException e) {
      stop();
      throw e;
    }
  }

  /** Cleanly, whoever is still connected. */
  @Override
  public void stop() {
    if (server == null || !server.isAlive()) {
      return;
    }
    Command stop = command("postgresql-stop", "pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait",
        "--timeout=" + ERRAND_LIMIT.toSeconds());
    stop.awaitSuccess(stop.start(), ERRAND_LIMIT);
  }

  @Override
  public ProcessHandle process() {
    return server;
  }

  public PostgresSql sql() {
    return new PostgresSql(installation, port());
  }

  /** Into a folder aside, so that an interrupted first start begins anew. */
  private void initialise() throws IOException {
    Path part = folder.resolve("data.part");
    Path password = folder.resolve("password");
    Unpacking.delete(part);
    Files.writeString(password, installation.secret(PostgresSql.SUPERUSER) + "\n");
    try {
      privileges.give(password);
      children.run(command("initdb", "initdb", "--pgdata=" + part, "--username=" + PostgresSql.SUPERUSER,
          "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C",
          "--locale-provider=builtin", "--builtin-locale=C.UTF-8"), ERRAND_LIMIT);
    } finally {
      Files.delete(password);
    }
    Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void requireOurVersion() throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR_VERSION)) {
      throw new LaunchException("The data in " + data + " is of PostgreSQL " + version + ", the program is "
          + MAJOR_VERSION + ": run pg_upgrade first, or bring back the old release");
    }
  }

  /** One try. True when the server answers, false when it ended and another try is worth it. */
  private boolean serve(long giveUp) throws IOException {
    boolean first = server == null;
    server = leftBehind().orElse(null);
    if (first && server == null) {
      chooseFreePort();
    }
    Command command = serverCommand();
    Process[] started = new Process[1];
    if (server == null || !runsAs(command)) {
      stop();
      children.start(command, process -> {
        started[0] = process;
        server = process.toHandle();
      });
    }
    if (sql().answersWhile(server, START_LIMIT)) {
      return true;
    }
    if (server.isAlive()) {
      stop();
      throw new LaunchException("PostgreSQL does not answer within " + START_LIMIT + "; see " + command.log());
    }
    if (started[0] != null) {
      LaunchException ended = command.ended(started[0].exitValue());
      if (System.nanoTime() > giveUp || !OF_THE_LAST_RUN.matcher(ended.getMessage()).find()) {
        throw ended;
      }
    }
    return false;
  }

  /** Our server that outlived its application. Anything else under that process number is not ours to touch. */
  private Optional<ProcessHandle> leftBehind() throws IOException {
    Path lockFile = data.resolve("postmaster.pid");
    if (!Files.exists(lockFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(lockFile);
    if (lines.isEmpty()) { // a crash in the instant of its making; PostgreSQL would refuse it for ever
      Files.delete(lockFile);
      return Optional.empty();
    }
    Optional<ProcessHandle> named = ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    if (named.isEmpty() || isOurs(named.get())) {
      return named;
    }
    // PostgreSQL would wait for that stranger for ever. Our own number, its parent's, tells it that the file is stale,
    // and the other lines still let it find shared memory in use.
    lines.set(0, Long.toString(ProcessHandle.current().pid()));
    Files.write(lockFile, lines);
    return Optional.empty();
  }

  private boolean isOurs(ProcessHandle process) {
    return Arrays.asList(process.info().arguments().orElse(new String[0])).contains(data.toString());
  }

  /** A release may start its server with other settings than the one before. */
  private boolean runsAs(Command command) {
    List<String> words = command.words();
    List<String> running = Arrays.asList(server.info().arguments().orElse(new String[0]));
    return running.size() < words.size() && words.subList(words.size() - running.size(), words.size()).equals(running);
  }

  /** Before anybody has been told the address: later it must stay. */
  private void chooseFreePort() {
    if (configuredPort == 0 && !Installation.isFree(port())) {
      installation.anotherPort("postgresql");
    }
  }

  private int port() {
    return installation.port("postgresql", configuredPort);
  }

  private Command serverCommand() {
    // A failing statement and its values stay out of the log: sealed facts must not be readable there.
    return command("postgresql", "postgres", "-D", data.toString(), "-p", Integer.toString(port()),
        "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
        "-c", "log_min_error_statement=panic", "-c", "log_error_verbosity=terse");
  }

  private Command command(String log, String program, String... arguments) {
    List<String> words = new ArrayList<>(List.of(programs.resolve("bin").resolve(program).toString()));
    words.addAll(Arrays.asList(arguments));
    return new Command(privileges.words(words), Map.of("LC_ALL", "C", "TZ", "UTC"), installation.log(log));
  }
}
