package org.mingbiao.app.edge.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes entries that mean nothing, at all hours, so that nobody learns from growth when something was done in secret. */
@ApplicationScoped
class Cover {
  private static final int AT_ONCE = 3;
  @Inject BlindStore ledger;
  @Inject JournalStore journal;

  @Scheduled(every = "{mingbiao.cover.every}")
  @Transactional
  void write() {
    ledger.addCovers(Vault.below(AT_ONCE));
    journal.addCovers(Vault.below(AT_ONCE));
  }
}
