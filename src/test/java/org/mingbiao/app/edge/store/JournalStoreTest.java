package org.mingbiao.app.edge.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;

@QuarkusTest
class JournalStoreTest {
  private static final int WRITERS = 4;
  private static final int FACTS_EACH = 25;
  @Inject Journal journal;
  @Inject AgroalDataSource database;

  sealed interface ExampleFact extends Fact {
    record Opened(UUID matter, String title) implements ExampleFact {}

    record KeptSecret(UUID matter, String who) implements ExampleFact {
      @Override public boolean veiled() {
        return true;
      }
    }
  }

  @Test @TestSecurity(user = "shen", roles = "agent") void writesWhoDidWhatInWhichMatter() throws SQLException {
    UUID matter = UUID.randomUUID();
    record(new ExampleFact.Opened(matter, "街道家具"));
    assertEquals("shen example.opened 街道家具", text("select actor || ' ' || type || ' ' || (payload ->> 'title') from journal where matter = '" + matter + "'"));
  }

  @Test @TestSecurity(user = "zhu-nanxing", roles = "expert") void saysOpenlyOnlyThatSomeExpertDidIt() throws SQLException {
    UUID matter = UUID.randomUUID();
    String before = text("select count(*) from journal where sealed is not null");
    record(new ExampleFact.Opened(matter, "评审开始"));
    assertEquals("expert example.opened", text("select actor || ' ' || type from journal where matter = '" + matter + "'"));
    assertEquals("1", text("select count(*) - " + before + " from journal where sealed is not null"));
    assertFalse(text("select string_agg(j::text || coalesce(encode(sealed, 'escape'), ''), ' ') from journal j").contains("zhu-nanxing"));
  }

  @Test void refusesAFactOutsideATransaction() {
    assertThrows(IllegalStateException.class, () -> journal.record(new ExampleFact.Opened(UUID.randomUUID(), "a")));
  }

  @Test void forgetsTheFactsOfATransactionThatFailed() throws SQLException {
    UUID matter = UUID.randomUUID();
    assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
      journal.record(new ExampleFact.Opened(matter, "a"));
      throw new IllegalArgumentException("failed");
    }));
    assertEquals("0", text("select count(*) from journal where matter = '" + matter + "'"));
  }

  @Test @TestSecurity(user = "gu-changgeng", roles = "bidder") void tellsNothingOfAVeiledFact() throws SQLException {
    UUID matter = UUID.randomUUID();
    record(new ExampleFact.KeptSecret(matter, "91330212MA2AGF5T9R"));
    String whole = text("select string_agg(j::text || coalesce(encode(sealed, 'escape'), ''), ' ') from journal j");
    for (String secret : List.of(matter.toString(), "91330212MA2AGF5T9R", "kept-secret", "gu-changgeng")) {
      assertFalse(whole.contains(secret), secret);
    }
    assertEquals("0", text("select count(*) from journal where sealed is not null and at <> date_trunc('hour', at)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update journal set actor = 'x'", "delete from journal", "truncate journal", "delete from journal_head"})
  void refusesToBeChanged(String sql) {
    record(new ExampleFact.Opened(UUID.randomUUID(), "a"));
    assertTrue(assertThrows(SQLException.class, () -> execute(sql)).getMessage().contains("only grows"));
  }

  @Test void chainsTheFactsOfManyWritersWithoutAGap() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    var writers = Executors.newFixedThreadPool(WRITERS);
    var running = new ArrayList<java.util.concurrent.Future<?>>();
    for (int writer = 0; writer < WRITERS; writer++) {
      running.add(writers.submit(() -> {
        start.await();
        for (int n = 0; n < FACTS_EACH; n++) record(new ExampleFact.Opened(UUID.randomUUID(), "a"), new ExampleFact.KeptSecret(UUID.randomUUID(), "b"));
        return null;
      }));
    }
    long before = verified().seq();
    start.countDown();
    for (var one : running) one.get();
    writers.shutdown();
    assertEquals(before + 2L * WRITERS * FACTS_EACH, verified().seq());
  }

  @ParameterizedTest
  @ValueSource(strings = {"update journal set actor = 'somebody else' where seq = 2", "update journal set payload = '{}' where seq = 2",
      "update journal set at = at + interval '1 second' where seq = 2", "delete from journal where seq = 2",
      "delete from journal where seq = (select max(seq) from journal)"})
  void findsWhatAnOwnerOfTheDatabaseChanged(String sql) throws SQLException {
    for (int n = 0; n < 3; n++) record(new ExampleFact.Opened(UUID.randomUUID(), "a"));
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("alter table journal disable trigger all");
        statement.execute(sql);
        assertThrows(BrokenChainException.class, () -> Chain.verify(connection));
      } finally {
        connection.rollback();
      }
    }
  }

  private void record(Fact... facts) {
    QuarkusTransaction.requiringNew().run(() -> journal.record(facts));
  }

  private Chain.Link verified() throws SQLException {
    try (var connection = database.getConnection()) {
      return Chain.verify(connection);
    }
  }

  private String text(String query) throws SQLException {
    try (var connection = database.getConnection(); var row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
