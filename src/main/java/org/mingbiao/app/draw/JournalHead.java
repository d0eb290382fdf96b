package org.mingbiao.app.draw;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;

/** The head of the journal's hash chain in the form of a log's checkpoint: the public part of a draw's seed. */
@ApplicationScoped
public class JournalHead {
  static final String ORIGIN = "mingbiao.org/journal";

  @Inject AgroalDataSource database;

  /** Origin, number of entries, digest of the last one. */
  public String checkpoint() {
    try (var connection = database.getConnection(); var statement = connection.createStatement();
        var rows = statement.executeQuery("select seq, hash from journal order by seq desc limit 1")) {
      if (!rows.next()) throw new IllegalStateException("an empty journal");
      return ORIGIN + "\n" + (rows.getLong("seq") + 1) + "\n" + Base64.getEncoder().encodeToString(rows.getBytes("hash")) + "\n";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of the last entry of a type in a matter. */
  public long lastOf(UUID matter, String type) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select max(seq) from journal where matter = ? and type = ?")) {
      statement.setObject(1, matter);
      statement.setString(2, type);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
