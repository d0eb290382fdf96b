package org.mingbiao.tendering.subject;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a unit of the register beside what happens to any party. */
public sealed interface SubjectFact extends Fact {
  UUID party();

  @Override
  default UUID matter() {
    return party();
  }

  /** Somebody pledged for the unit that what was entered is true; from then on it may act. */
  record Pledged(UUID party, String username, Instant at) implements SubjectFact {}
}
