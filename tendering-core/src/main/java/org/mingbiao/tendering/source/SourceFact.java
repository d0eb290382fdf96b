package org.mingbiao.tendering.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to a purchase from the only supplier. */
public sealed interface SourceFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  /** @param publicUntil null where no period of publicity is asked for */
  record Publicised(UUID tender, UUID supplier, SourceGround ground, Instant publicUntil) implements SourceFact {}

  record Objected(UUID tender, UUID opinion) implements SourceFact {}

  record Answered(UUID tender, UUID opinion, boolean upheld) implements SourceFact {}

  record Settled(UUID tender, UUID supplier, BigDecimal price) implements SourceFact {}
}
