package org.mingbiao.app.edge.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the journal: the facts of a matter, the newest facts, the head of the chain. What is veiled stays veiled. */
@ApplicationScoped
public class JournalBook {
  /** The most entries of one reading. */
  public static final int ENTRIES_MAX = 500;
  private static final String COLUMNS = "select seq, at, actor, address, matter, type, payload, hash from journal ";
  @Inject AgroalDataSource database;

  /**
   * @param at of a veiled entry only its hour
   * @param type null when veiled, as are actor, address, matter and payload
   * @param hash 64 lower-case hex digits
   */
  public record Entry(long seq, Instant at, String actor, String address, UUID matter, String type, String payload, String hash) {
    public boolean isVeiled() {
      return type == null;
    }
  }

  /** @param entries how many there are, numbered from 1 without a gap; {@code hash} is that of the last one */
  public record Head(long entries, String hash) {}

  /** The facts of a matter, oldest first, after the entry {@code seq}. */
  public List<Entry> of(UUID matter, long seq) {
    return read(COLUMNS + "where matter = ? and seq > ? order by seq limit " + ENTRIES_MAX, query -> {
      query.setObject(1, matter);
      query.setLong(2, seq);
    });
  }

  /** The entries before the entry {@code seq}, newest first. */
  public List<Entry> before(long seq) {
    return read(COLUMNS + "where seq < ? order by seq desc limit " + ENTRIES_MAX, query -> query.setLong(1, seq));
  }

  public Head head() {
    try (var connection = database.getConnection()) {
      Chain.Link head = Chain.head(connection);
      return new Head(head.seq(), HexFormat.of().formatHex(head.hash()));
    } catch (SQLException e) {
      throw new IllegalStateException("the journal cannot be read", e);
    }
  }

  /**
   * Computes the whole chain again; takes about a second for a hundred thousand entries.
   *
   * @return the number of the first entry that was altered, removed or put in; empty when there is none
   */
  public Optional<Long> firstBroken() {
    try (var connection = database.getConnection()) {
      Chain.verify(connection);
      return Optional.empty();
    } catch (BrokenChainException e) {
      return Optional.of(e.seq);
    } catch (SQLException e) {
      throw new IllegalStateException("the journal cannot be read", e);
    }
  }

  private interface Binding {
    void to(PreparedStatement query) throws SQLException;
  }

  private List<Entry> read(String sql, Binding binding) {
    try (var connection = database.getConnection(); var query = connection.prepareStatement(sql)) {
      binding.to(query);
      List<Entry> entries = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) entries.add(entry(row));
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException("the journal cannot be read", e);
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getString(4),
        row.getObject(5, UUID.class), row.getString(6), row.getString(7), HexFormat.of().formatHex(row.getBytes(8)));
  }
}
