package org.mingbiao.app.launch.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.mingbiao.app.launch.process.LaunchException;

/** A bid that was acknowledged must outlive a power cut; some settings of PostgreSQL trade that for speed. */
public final class Durability {

  private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

  private Durability() {}

  /** @throws LaunchException naming the first setting that is off */
  public static void require(Connection connection) throws SQLException {
    for (String setting : SETTINGS) {
      if (PostgresSql.one(connection, "show " + setting).equals("off")) {
        throw new LaunchException("PostgreSQL's " + setting + " is off, so that a power cut could lose bids: turn it on"
            + " in postgresql.conf, postgresql.auto.conf or wherever it was set for this role or database");
      }
    }
  }
}
