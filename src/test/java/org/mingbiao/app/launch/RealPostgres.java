package org.mingbiao.app.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.mingbiao.app.launch.postgresql.DatabaseAccess;
import org.mingbiao.app.launch.postgresql.PostgresCluster;
import org.mingbiao.app.launch.process.Children;
import org.mingbiao.app.launch.process.Installation;

/**
 * Gives every {@code @QuarkusTest} of this module the PostgreSQL that the product starts, with an empty database.
 * The cluster below {@code target} stays for the next run, and so does the database of the last one, to be looked at.
 */
public final class RealPostgres implements QuarkusTestResourceLifecycleManager {

  private Installation installation;
  private PostgresCluster cluster;

  @Override
  public Map<String, String> start() {
    Path folder = Path.of("target", "test-postgresql");
    installation = Installation.open(folder);
    cluster = new PostgresCluster(installation, new Children(), installation.folder().resolve("programs"), 0);
    cluster.start();
    dropLastRun();
    DatabaseAccess database = cluster.sql().database("test", "mingbiao");
    return Map.of("quarkus.datasource.jdbc.url", database.url(), "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password());
  }

  private void dropLastRun() {
    try (Connection connection = cluster.sql().connect("postgres"); Statement drop = connection.createStatement()) {
      drop.execute("drop database if exists test with (force)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (cluster != null) {
      cluster.stop();
    }
    if (installation != null) {
      installation.close();
    }
  }
}
