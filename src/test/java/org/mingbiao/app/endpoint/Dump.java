package org.mingbiao.app.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** A full logical dump: every row of every table and every counter, as {@code COPY} writes them. */
record Dump(Map<String, List<String>> rows) {
  private static final String TABLES = "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
      + " where schemaname not in ('pg_catalog', 'information_schema')";
  private static final String COUNTERS = "select schemaname || '.' || sequencename || ' ' || coalesce(last_value, 0) from pg_sequences";

  static Dump of(Connection database) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : column(database, TABLES)) rows.put(table, copy(database, table));
    rows.put("sequences", column(database, COUNTERS));
    return new Dump(rows);
  }

  private static List<String> copy(Connection database, String table) throws SQLException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> column(Connection database, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet result = database.createStatement().executeQuery(query)) {
      while (result.next()) found.add(result.getString(1));
    }
    return found;
  }

  /** Where a secret lies open. */
  List<String> holding(Needles needles) {
    List<String> found = new ArrayList<>();
    rows.forEach((table, lines) -> lines.forEach(row -> needles.in(row).ifPresent(secret -> found.add(table + " holds " + secret))));
    return found;
  }

  /** Rows that name both one of the matters and one of the people: who has to do with what. */
  List<String> joining(Needles matters, Needles people) {
    List<String> found = new ArrayList<>();
    rows.forEach((table, lines) -> lines.stream().filter(row -> matters.in(row).isPresent())
        .forEach(row -> people.in(row).ifPresent(who -> found.add(table + " joins a tender with " + who))));
    return found;
  }

  /** How many rows of each table name a matter. */
  Map<String, Long> naming(Needles matter) {
    Map<String, Long> counts = new TreeMap<>();
    rows.forEach((table, lines) -> {
      long count = lines.stream().filter(row -> matter.in(row).isPresent()).count();
      if (count > 0) counts.put(table, count);
    });
    return counts;
  }
}
