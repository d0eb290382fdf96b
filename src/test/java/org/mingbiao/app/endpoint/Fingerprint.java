package org.mingbiao.app.endpoint;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What every table holds, in one number each. */
record Fingerprint(Map<String, String> tables) {
  static Fingerprint of(AgroalDataSource database) {
    Map<String, String> tables = new TreeMap<>();
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
        while (rows.next()) names.add(rows.getString(1));
      }
      for (String name : names) {
        try (ResultSet row = statement.executeQuery("select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + name + " t")) {
          row.next();
          tables.put(name, row.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Fingerprint(tables);
  }

  /** The tables that differ. */
  List<String> changed(Fingerprint before) {
    return tables.keySet().stream().filter(table -> !tables.get(table).equals(before.tables.get(table))).toList();
  }
}
