package org.mingbiao.tendering.investigation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;
import org.mingbiao.shared.term.TermFact;

/** What happens in a case. Everything before the service is veiled; what follows from a decision stands in the tender's own facts. */
public sealed interface InvestigationFact extends Fact {
  UUID investigation();

  @Override
  default UUID matter() {
    return investigation();
  }

  @Override
  default boolean veiled() {
    return true;
  }

  record Opened(UUID investigation, UUID tender, UUID lot, Origin origin, List<String> handlers) implements InvestigationFact {}

  /** @param entry of the case book @param sha256 of the paper, or null */
  record Noted(UUID investigation, UUID entry, CaseEntry.Act act, String sha256) implements InvestigationFact {}

  /** A clock of the case moved. */
  record ClockMoved(UUID investigation, TermFact moved) implements InvestigationFact {}

  record Informed(UUID investigation, List<UUID> parties, Instant stateUntil) implements InvestigationFact {}

  record HearingCalled(UUID investigation, Instant hearingAt) implements InvestigationFact {}

  record HearingEnded(UUID investigation) implements InvestigationFact {}

  record Found(UUID investigation, Decision decision) implements InvestigationFact {}

  record Cleared(UUID investigation) implements InvestigationFact {}

  record Closed(UUID investigation) implements InvestigationFact {}

  /** The decision binds from now on: the first fact that everybody who may read the tender's journal can read. */
  record Served(UUID tender, UUID investigation, UUID lot, String article, List<UUID> bids) implements InvestigationFact {
    @Override
    public UUID matter() {
      return tender;
    }

    @Override
    public boolean veiled() {
      return false;
    }
  }

  record Published(UUID tender, UUID investigation) implements InvestigationFact {
    @Override
    public UUID matter() {
      return tender;
    }

    @Override
    public boolean veiled() {
      return false;
    }
  }
}
