package org.mingbiao.app.edge.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.blind.BlindBook.BIDS;
import static org.mingbiao.shared.blind.BlindBook.BONDS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.blind.BlindLedger;

@QuarkusTest
class BlindStoreTest {
  record Entry(String bidder, BigDecimal amount, Instant at) {}

  @Inject BlindLedger ledger;
  @Inject AgroalDataSource database;

  @Test void readsWhatItWasToldInOrder() {
    UUID matter = UUID.randomUUID();
    var entries = IntStream.range(0, 300).mapToObj(n -> entry("bidder " + n)).toList();
    QuarkusTransaction.requiringNew().run(() -> entries.forEach(entry -> ledger.add(BIDS, matter, entry)));
    assertEquals(entries, ledger.read(BIDS, matter, Entry.class));
  }

  @Test void keepsBooksAndMattersApart() {
    UUID matter = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> ledger.add(BIDS, matter, entry("a")));
    assertEquals(List.of(), ledger.read(BONDS, matter, Entry.class));
    assertEquals(List.of(), ledger.read(BIDS, UUID.randomUUID(), Entry.class));
  }

  @Test void forgetsWhatATransactionThatFailedHadAdded() {
    UUID matter = UUID.randomUUID();
    assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
      ledger.add(BIDS, matter, entry("a"));
      throw new IllegalArgumentException("failed");
    }));
    assertEquals(List.of(), ledger.read(BIDS, matter, Entry.class));
  }

  @Test void refusesAnEntryOutsideATransaction() {
    assertThrows(IllegalStateException.class, () -> ledger.add(BIDS, UUID.randomUUID(), entry("a")));
  }

  @Test void showsAReaderOfTheTableNoWordOfIt() throws SQLException {
    UUID matter = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> ledger.add(BIDS, matter, entry("91330212MA2AGF5T9R")));
    String dump = text("select string_agg(encode(tag, 'escape') || encode(cipher, 'escape'), ' ') from blind_entry");
    assertFalse(dump.contains("91330212MA2AGF5T9R") || dump.contains(matter.toString()) || dump.contains("BIDS"));
  }

  @Test void saysWhenAnEntryIsMissing() throws SQLException {
    UUID matter = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 3).forEach(n -> ledger.add(BIDS, matter, entry("b" + n))));
    BlindStore store = io.quarkus.arc.ClientProxy.unwrap((BlindStore) ledger);
    byte[] second = store.key.vault().tag("BIDS", matter.toString(), "1");
    removeAsOwner(second);
    assertThrows(IllegalStateException.class, () -> ledger.read(BIDS, matter, Entry.class));
  }

  private void removeAsOwner(byte[] tag) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement();
        var delete = connection.prepareStatement("delete from blind_entry where tag = ?")) {
      statement.execute("alter table blind_entry disable trigger all");
      delete.setBytes(1, tag);
      assertEquals(1, delete.executeUpdate());
      statement.execute("alter table blind_entry enable trigger all");
    }
  }

  private static Entry entry(String bidder) {
    return new Entry(bidder, new BigDecimal("47850000.00"), Instant.parse("2026-12-16T01:29:59.123456Z"));
  }

  private String text(String query) throws SQLException {
    try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
