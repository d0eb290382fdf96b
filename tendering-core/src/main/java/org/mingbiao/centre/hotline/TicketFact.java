package org.mingbiao.centre.hotline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to a complaint about an errand. */
public sealed interface TicketFact extends Fact {
  UUID casefile();

  UUID ticket();

  @Override
  default UUID matter() {
    return casefile();
  }

  record Received(UUID casefile, UUID ticket) implements TicketFact {}

  /** @param since when it came: the longer time runs from then too */
  record Widened(UUID casefile, UUID ticket, List<String> departments, Instant since) implements TicketFact {}

  record Answered(UUID casefile, UUID ticket, boolean upheld, String by) implements TicketFact {}
}
