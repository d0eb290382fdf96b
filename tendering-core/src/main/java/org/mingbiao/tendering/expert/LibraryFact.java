package org.mingbiao.tendering.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to the experts' library (评标专家库). That somebody is an expert is no secret. */
public sealed interface LibraryFact extends Fact {
  UUID expert();

  @Override
  default UUID matter() {
    return expert();
  }

  record Entered(UUID expert, String username) implements LibraryFact {}

  record Changed(UUID expert) implements LibraryFact {}

  /** The expert itself said where it works and whose relative it is. */
  record Declared(UUID expert, int employments, int relations) implements LibraryFact {}

  /** @param until the last day without a draw */
  record Suspended(UUID expert, LocalDate until, String reason) implements LibraryFact {}

  record Restored(UUID expert) implements LibraryFact {}

  record Removed(UUID expert, String reason) implements LibraryFact {}
}
