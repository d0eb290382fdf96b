package org.mingbiao.tendering.document;

import java.time.Instant;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What can happen to a tender document. */
public sealed interface DocumentFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  /** A version was written; {@code digest} is what sealed bids bind themselves to. */
  record Written(UUID tender, UUID document, int number, String digest) implements DocumentFact {}

  /** Who asked, kept for the courts and nobody else (电子招标投标办法 第四十九条). */
  record Asked(UUID tender, UUID question, UUID party, String address) implements DocumentFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  /** Everybody was called to the site. */
  record SiteVisitCalled(UUID tender, Instant at, String place) implements DocumentFact {}

  /** @param deadline the bid deadline that holds from now on, moved or not */
  record Clarified(UUID tender, UUID addendum, int number, boolean affectsBids, Instant deadline) implements DocumentFact {}
}
