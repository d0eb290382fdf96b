package org.mingbiao.centre.rating;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to ratings. */
public sealed interface RatingFact extends Fact {
  UUID casefile();

  UUID rating();

  @Override
  default UUID matter() {
    return casefile();
  }

  record Rated(UUID casefile, UUID rating, Grade grade) implements RatingFact {}

  /** The same for a bad grade: somebody must call back and mend. */
  record RatedBadly(UUID casefile, UUID rating, Grade grade) implements RatingFact {}

  record CalledBack(UUID casefile, UUID rating, String by, String finding) implements RatingFact {}

  record Mended(UUID casefile, UUID rating, String by, String measure) implements RatingFact {}

  record Excluded(UUID casefile, UUID rating, String by, String reason) implements RatingFact {}
}
