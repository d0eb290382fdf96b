package org.mingbiao.app.tendering.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.Terms;

/** Writes down that a clock has run out. Nothing waits for it: colours and deadlines are always compared with the clock itself. */
@ApplicationScoped
class Lapse {
  /** One round ends after so many parts; the next takes up the rest. */
  private static final int PARTS_MAX = 100;
  @Inject Clock clock;
  @Inject Journal journal;

  @Scheduled(every = "{mingbiao.lapse.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    for (int part = 0; part < PARTS_MAX; part++) {
      if (QuarkusTransaction.requiringNew().call(this::lapse) < Terms.LAPSED_MAX) return;
    }
  }

  private int lapse() {
    List<TermFact> past = Terms.lapse(clock.instant());
    journal.record(past.toArray(Fact[]::new));
    return past.size();
  }
}
