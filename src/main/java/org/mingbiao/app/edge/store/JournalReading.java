package org.mingbiao.app.edge.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Reads the journal. What is sealed stays sealed: the room whose time has come tells it with an open fact. */
@ApplicationScoped
public class JournalReading {
  /** More entries than any matter has. */
  static final int ENTRIES_MAX = 100_000;

  @Inject AgroalDataSource database;

  /** @param payload the fact as JSON @param hash hex, of this entry and so of all before it */
  public record Entry(long seq, Instant at, String actor, String type, String payload, String hash) {}

  /** The open entries of a matter, oldest first. */
  public List<Entry> of(UUID matter) {
    String query = "select seq, at, actor, type, payload, hash from journal where matter = ? order by seq limit " + ENTRIES_MAX;
    try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
      statement.setObject(1, matter);
      List<Entry> entries = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) entries.add(entry(rows));
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Entry entry(ResultSet rows) throws SQLException {
    return new Entry(rows.getLong("seq"), rows.getTimestamp("at").toInstant(), rows.getString("actor"), rows.getString("type"),
        rows.getString("payload"), HexFormat.of().formatHex(rows.getBytes("hash")));
  }
}
