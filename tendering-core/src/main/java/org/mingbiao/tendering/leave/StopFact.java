package org.mingbiao.tendering.leave;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to an application to tender no more. */
public sealed interface StopFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Asked(UUID tender, UUID leave) implements StopFact {}

  /** @param number of the decision */
  record Granted(UUID tender, UUID leave, String number) implements StopFact {}

  record Refused(UUID tender, UUID leave, String reply) implements StopFact {}
}
