package org.mingbiao.shared.term;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a clock. */
public sealed interface TermFact extends Fact {
  UUID term();

  /** @param dueAt null while the calendar of its year is not published or the matter is suspended */
  record Started(UUID matter, UUID term, String rule, UUID about, Instant startedAt, Instant dueAt)
      implements TermFact {}

  record Paused(UUID matter, UUID term, String cause, Instant at) implements TermFact {}

  /** @param dueAt null while another cause still stops it, or the calendar of its year is not published */
  record Resumed(UUID matter, UUID term, String cause, Instant at, Instant dueAt) implements TermFact {}

  record Ended(UUID matter, UUID term, String rule, TermState state, Instant at) implements TermFact {}

  /** Another calendar made another date. */
  record DueMoved(UUID matter, UUID term, String rule, Instant before, Instant after, String calendar)
      implements TermFact {}
}
