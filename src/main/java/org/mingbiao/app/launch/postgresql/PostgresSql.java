package org.mingbiao.app.launch.postgresql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingbiao.app.launch.process.Installation;
import org.mingbiao.app.launch.process.LaunchException;
import org.postgresql.ds.PGSimpleDataSource;

/** What the superuser does in our cluster: ask whether it is well, and make databases with one owner each. */
public final class PostgresSql {

  static final String SUPERUSER = "postgres";

  private static final String WRONG_PASSWORD = "28P01";
  private static final int CONNECT_SECONDS_MAX = 5;

  private final Installation installation;
  private final int port;

  PostgresSql(Installation installation, int port) {
    this.installation = installation;
    this.port = port;
  }

  /** Waits until the server answers; false when it ends first or {@code limit} is over. */
  boolean answersWhile(ProcessHandle server, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end && server.isAlive()) {
      try (Connection connection = connect("postgres")) {
        return connection.isValid(CONNECT_SECONDS_MAX);
      } catch (SQLException notYet) {
        if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
          throw new LaunchException("PostgreSQL on port " + port + " does not know the password that this installation "
              + "keeps: data and installation.properties are not of one piece", notYet);
        }
        pauseOrEnd(server);
      }
    }
    return false;
  }

  /** @throws LaunchException when a power cut could lose what was committed, or when this is not our cluster */
  void requireDurable(Path data) {
    try (Connection connection = connect("postgres")) {
      if (!Path.of(one(connection, "show data_directory")).equals(data)) {
        throw new LaunchException("On port " + port + " answers a PostgreSQL that is not ours");
      }
      Durability.require(connection);
    } catch (SQLException e) {
      throw new LaunchException("PostgreSQL cannot be asked for its settings: " + e.getMessage(), e);
    }
  }

  /** A database owned by a role of the same name, both made when missing, with the password of this installation. */
  public DatabaseAccess database(String name) {
    return database(name, name);
  }

  public DatabaseAccess database(String name, String owner) {
    String password = installation.secret(owner);
    try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
      if (!exists(connection, "pg_roles where rolname = '" + owner + "'")) {
        statement.execute("create role " + owner + " login");
      }
      statement.execute("alter role " + owner + " password '" + password + "'");
      if (!exists(connection, "pg_database where datname = '" + name + "'")) {
        statement.execute("create database " + name + " owner " + owner);
        statement.execute("revoke connect, temporary on database " + name + " from public");
      }
    } catch (SQLException e) {
      throw new LaunchException("The database " + name + " cannot be made: " + e.getMessage(), e);
    }
    return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + name, owner, password);
  }

  public Connection connect(String database) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(SUPERUSER);
    source.setPassword(installation.secret(SUPERUSER));
    source.setConnectTimeout(CONNECT_SECONDS_MAX);
    source.setLoginTimeout(CONNECT_SECONDS_MAX);
    return source.getConnection();
  }

  private static boolean exists(Connection connection, String what) throws SQLException {
    return one(connection, "select count(*) from " + what).equals("1");
  }

  static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void pauseOrEnd(ProcessHandle server) {
    try {
      server.onExit().get(PostgresCluster.PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillAlive) { // asked again
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while PostgreSQL starts", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
