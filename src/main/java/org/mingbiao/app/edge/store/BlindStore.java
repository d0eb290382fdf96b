package org.mingbiao.app.edge.store;

import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;

/**
 * The blind ledger in one table of random-looking rows. The n-th entry of a book and matter is filed under a tag that only
 * the key can compute; every entry comes in company of cover rows that are filed under nothing.
 */
@ApplicationScoped
class BlindStore implements BlindLedger {
  private static final int BATCH = 256;
  private static final int COVERS_MAX = 3;
  @Inject AgroalDataSource database;
  @Inject VaultKey key;

  @Override public void add(BlindBook book, UUID matter, Record entry) {
    if (!QuarkusTransaction.isActive()) throw new IllegalStateException("the blind ledger is written in a transaction only");
    int number = sealed(book, matter).size();
    if (number >= ENTRIES_MAX) throw RefusedException.of(TOO_MANY).with(Map.of("max", ENTRIES_MAX));
    byte[] tag = tag(book, matter, number);
    List<byte[][]> rows = new ArrayList<>();
    rows.add(new byte[][] {tag, key.vault().seal(StoredJson.bytes(entry), tag)});
    for (int cover = Vault.below(COVERS_MAX); cover > 0; cover--) rows.add(Vault.below(2), cover());
    insert(rows);
  }

  @Override public <T extends Record> List<T> read(BlindBook book, UUID matter, Class<T> type) {
    List<byte[]> sealed = sealed(book, matter);
    List<T> entries = new ArrayList<>();
    for (int number = 0; number < sealed.size(); number++) {
      entries.add(StoredJson.read(key.vault().open(sealed.get(number), tag(book, matter, number)), type));
    }
    return entries;
  }

  /** Rows that mean nothing, so that growth of the table means nothing either. */
  void addCovers(int rows) {
    List<byte[][]> covers = new ArrayList<>();
    for (int row = 0; row < rows; row++) covers.add(cover());
    insert(covers);
  }

  private byte[][] cover() {
    return new byte[][] {Vault.random(Vault.ROOT_BYTES), key.vault().cover()};
  }

  private byte[] tag(BlindBook book, UUID matter, int number) {
    return key.vault().tag(book.name(), matter.toString(), Integer.toString(number));
  }

  private List<byte[]> sealed(BlindBook book, UUID matter) {
    List<byte[]> found = new ArrayList<>();
    while (found.size() % BATCH == 0 && found.size() <= ENTRIES_MAX) {
      List<byte[]> batch = batch(book, matter, found.size());
      found.addAll(batch);
      if (batch.size() < BATCH) break;
    }
    return found;
  }

  private List<byte[]> batch(BlindBook book, UUID matter, int from) {
    byte[][] tags = new byte[BATCH][];
    for (int number = 0; number < BATCH; number++) tags[number] = tag(book, matter, from + number);
    Map<String, byte[]> found = select(tags);
    List<byte[]> entries = new ArrayList<>();
    for (byte[] tag : tags) {
      byte[] entry = found.get(HexFormat.of().formatHex(tag));
      if (entry == null) break;
      entries.add(entry);
    }
    if (entries.size() != found.size()) throw new IllegalStateException("an entry of the blind ledger is missing");
    return entries;
  }

  private Map<String, byte[]> select(byte[][] tags) {
    try (Connection connection = database.getConnection();
        var query = connection.prepareStatement("select tag, cipher from blind_entry where tag = any(?)")) {
      query.setArray(1, connection.createArrayOf("bytea", tags));
      Map<String, byte[]> found = new HashMap<>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) found.put(HexFormat.of().formatHex(rows.getBytes(1)), rows.getBytes(2));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the blind ledger cannot be read", e);
    }
  }

  private void insert(List<byte[][]> rows) {
    try (Connection connection = database.getConnection();
        var insert = connection.prepareStatement("insert into blind_entry (tag, cipher) values (?, ?)")) {
      for (byte[][] row : rows) {
        insert.setBytes(1, row[0]);
        insert.setBytes(2, row[1]);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the blind ledger cannot be written", e);
    }
  }
}
