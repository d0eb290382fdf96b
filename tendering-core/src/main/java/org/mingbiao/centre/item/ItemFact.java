package org.mingbiao.centre.item;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to items. */
public sealed interface ItemFact extends Fact {
  UUID item();

  @Override
  default UUID matter() {
    return item();
  }

  record Entered(UUID item, String code, int revision, int legalDays, int promisedDays) implements ItemFact {}

  record Superseded(UUID item, UUID by) implements ItemFact {}

  record Withdrawn(UUID item, String code) implements ItemFact {}
}
