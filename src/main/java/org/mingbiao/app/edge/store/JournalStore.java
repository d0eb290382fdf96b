package org.mingbiao.app.edge.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.identity.CurrentActor;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;

/**
 * The journal in one table that only grows. Each entry carries the digest of the one before it; the chain's head is a row
 * that is locked only while a transaction commits, always as its last lock, so that entries are numbered without a gap.
 * A veiled fact is sealed with its type, matter, actor, address and time; its row says none of them.
 */
@ApplicationScoped
class JournalStore implements Journal {
  private static final String WAITING = JournalStore.class.getName();
  /** Who sits in a committee nobody may learn (招标投标法 第三十七条): what a member does says openly only that a member did it. */
  private static final Written.Whence SOME_EXPERT = new Written.Whence(Roles.EXPERT, null);
  @Inject AgroalDataSource database;
  @Inject TransactionSynchronizationRegistry transactions;
  @Inject Clock clock;
  @Inject CurrentActor actor;
  @Inject VaultKey key;
  @Inject Event<Recorded> told;

  @Override public void record(Fact... facts) {
    if (!QuarkusTransaction.isActive()) throw new IllegalStateException("the journal is written in a transaction only");
    Written.Whence whence = new Written.Whence(actor.get().username(), actor.address());
    for (Fact fact : facts) {
      boolean byAnExpert = actor.get().is(Roles.EXPERT);
      if (!fact.veiled()) tell(fact, byAnExpert ? SOME_EXPERT : whence);
      if (fact.veiled() || byAnExpert) waiting().add(veiled(fact, whence));
    }
  }

  private void tell(Fact fact, Written.Whence whence) {
    Written entry = open(fact, whence);
    waiting().add(entry);
    told.fire(new Recorded(fact, entry.at()));
  }

  /** Sealed entries that mean nothing. */
  void addCovers(int entries) {
    for (int cover = 0; cover < entries; cover++) waiting().add(Written.sealed(UUID.randomUUID(), clock.instant(), key.vault().cover()));
  }

  @SuppressWarnings("unchecked")
  private List<Written> waiting() {
    List<Written> known = (List<Written>) transactions.getResource(WAITING);
    if (known != null) return known;
    List<Written> waiting = new ArrayList<>();
    transactions.putResource(WAITING, waiting);
    transactions.registerInterposedSynchronization(new Synchronization() {
      @Override public void beforeCompletion() {
        append(waiting);
      }

      @Override public void afterCompletion(int status) {
        waiting.clear();
      }
    });
    return waiting;
  }

  private Written open(Fact fact, Written.Whence whence) {
    return Written.open(clock.instant(), whence, fact.matter(), fact.type(), StoredJson.write(fact));
  }

  private Written veiled(Fact fact, Written.Whence whence) {
    UUID id = UUID.randomUUID();
    byte[] said = StoredJson.bytes(new Veiled(fact.type(), fact.matter(), whence.actor(), whence.address(), clock.instant(), StoredJson.write(fact)));
    return Written.sealed(id, clock.instant(), key.vault().seal(said, id.toString().getBytes()));
  }

  private void append(List<Written> entries) {
    try (Connection connection = database.getConnection()) {
      Chain.Link head = Chain.lockHead(connection);
      Chain.moveHead(connection, Chain.append(connection, head, entries));
    } catch (SQLException e) {
      throw new IllegalStateException("the journal cannot be written", e);
    }
  }
}
