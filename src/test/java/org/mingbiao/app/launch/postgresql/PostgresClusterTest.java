package org.mingbiao.app.launch.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Installation;
import org.mingbiao.app.launch.process.LaunchException;

/** A real cluster, made once, through the ways it can be found at a start. */
class PostgresClusterTest {

  private static final Path PROGRAMS = Path.of("target", "test-postgresql", "programs").toAbsolutePath();

  @TempDir static Path folder;
  private static Installation installation;
  private static PostgresCluster cluster;

  @BeforeAll
  static void make() {
    installation = Installation.open(folder);
    cluster = cluster(0);
    cluster.start();
    cluster.stop();
  }

  @AfterEach
  void stop() {
    cluster.stop();
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  @Test
  void everyDatabaseIsForItsOwnerAlone() throws SQLException {
    cluster.start();
    DatabaseAccess one = cluster.sql().database("one");
    DatabaseAccess other = cluster.sql().database("other");
    DriverManager.getConnection(one.url(), one.user(), one.password()).close();
    assertThrows(SQLException.class, () -> DriverManager.getConnection(one.url(), other.user(), other.password()));
    assertThrows(SQLException.class, () -> DriverManager.getConnection(one.url(), one.user(), "guessed"));
    assertFalse(one.toString().contains(one.password()));
  }

  @Test
  void makingADatabaseTwiceKeepsWhatItHolds() throws SQLException {
    cluster.start();
    change(cluster.sql().database("kept"), "create table if not exists kept (line int)");
    change(cluster.sql().database("kept"), "insert into kept values (1)");
  }

  @Test
  void aServerThatTradesSafetyForSpeedIsRefused() throws SQLException {
    cluster.start();
    administer("alter system set fsync = off");
    cluster.stop();
    LaunchException refused = assertThrows(LaunchException.class, cluster::start);
    assertTrue(refused.getMessage().contains("fsync is off"), refused.getMessage());
    assertFalse(cluster.process().isAlive());
    unset("fsync");
    cluster.start();
  }

  @Test
  void ourServerLeftRunningIsTakenOver() {
    cluster.start();
    PostgresCluster successor = cluster(0);
    successor.start();
    assertEquals(cluster.process(), successor.process());
  }

  @Test
  void ourServerLeftRunningWithOtherSettingsIsStartedAnew() throws IOException {
    cluster.start();
    int port = freePort();
    PostgresCluster successor = cluster(port);
    successor.start();
    assertNotEquals(cluster.process(), successor.process());
    assertFalse(cluster.process().isAlive());
    successor.stop();
  }

  @Test
  void aKilledServerStartsAgainAtOnceWithWhatWasCommitted() throws SQLException {
    cluster.start();
    DatabaseAccess database = cluster.sql().database("killed");
    change(database, "create table committed (line int)");
    kill();
    cluster.start();
    change(database, "insert into committed values (1)");
  }

  @Test
  void aProcessThatInheritedTheNumberOfADeadServerIsLeftAlone() throws Exception {
    cluster.start();
    kill();
    Process stranger = new ProcessBuilder("sleep", "600").start();
    try {
      Path lockFile = folder.resolve("postgresql/data/postmaster.pid");
      List<String> lines = Files.readAllLines(lockFile);
      lines.set(0, Long.toString(stranger.pid()));
      Files.write(lockFile, lines);
      cluster.start();
      assertTrue(stranger.isAlive());
      assertNotEquals(stranger.toHandle(), cluster.process());
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void anEmptyLockFileOfACrashIsNoObstacle() throws IOException {
    Files.createFile(folder.resolve("postgresql/data/postmaster.pid"));
    cluster.start();
  }

  @Test
  void dataOfAnotherMajorVersionIsRefusedAndLeftAsItIs() throws IOException {
    Path version = folder.resolve("postgresql/data/PG_VERSION");
    Files.writeString(version, "17\n");
    LaunchException refused = assertThrows(LaunchException.class, cluster::start);
    assertTrue(refused.getMessage().contains("pg_upgrade"), refused.getMessage());
    Files.writeString(version, "18\n");
  }

  @Test
  void aBrokenConfigurationIsQuotedFromTheLog() throws IOException {
    Path configuration = folder.resolve("postgresql/data/postgresql.conf");
    String good = Files.readString(configuration);
    Files.writeString(configuration, good + "\nno_such_setting = 1\n");
    LaunchException refused = assertThrows(LaunchException.class, cluster::start);
    Files.writeString(configuration, good);
    assertTrue(refused.getMessage().contains("no_such_setting"), refused.getMessage());
  }

  @Test
  void aStrangersPortIsAvoidedAtTheFirstStart() throws IOException {
    int kept = installation.port("postgresql", 0);
    try (ServerSocket stranger = new ServerSocket(kept, 1, InetAddress.getLoopbackAddress())) {
      PostgresCluster moved = cluster(0);
      moved.start();
      assertNotEquals(stranger.getLocalPort(), installation.port("postgresql", 0));
      moved.stop();
    }
  }

  @Test
  void rootWithoutNamespacesRunsItAsNobody(@TempDir Path other) throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can change to another user");
    Path owned = Files.createDirectories(other.resolve("postgresql"));
    Files.setAttribute(owned, "unix:uid", 65534);
    try (Installation mine = Installation.open(other)) {
      PostgresCluster nobodys = new PostgresCluster(mine, new Children(), other.resolve("programs"), 0);
      nobodys.start();
      assertEquals("nobody", nobodys.process().info().user().orElseThrow());
      nobodys.stop();
    }
  }

  private static PostgresCluster cluster(int port) {
    return new PostgresCluster(installation, new Children(), PROGRAMS, port);
  }

  private static void kill() {
    cluster.process().destroyForcibly();
    cluster.process().onExit().join();
  }

  private static void administer(String statement) throws SQLException {
    try (var connection = cluster.sql().connect("postgres"); var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static void change(DatabaseAccess database, String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static void unset(String setting) {
    Path file = folder.resolve("postgresql/data/postgresql.auto.conf");
    try {
      Files.write(file, Files.readAllLines(file).stream().filter(line -> !line.startsWith(setting)).toList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
