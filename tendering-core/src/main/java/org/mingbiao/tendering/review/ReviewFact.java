package org.mingbiao.tendering.review;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens in a review. */
public sealed interface ReviewFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record Started(UUID tender, UUID lot) implements ReviewFact {}

  record SheetActed(UUID tender, SheetEntry entry) implements ReviewFact {
    @Override
    public boolean veiled() {
      return true;
    }
  }

  /** What a record gives a bid. @param points by criterion @param source which record, and how it was asked */
  record PointsRecorded(UUID tender, UUID bid, Map<String, BigDecimal> points, String source) implements ReviewFact {}

  record Rejected(UUID tender, UUID bid, UUID rejection, Ground ground) implements ReviewFact {}

  record Restored(UUID tender, UUID bid, UUID rejection) implements ReviewFact {}

  record ClarificationAsked(UUID tender, UUID clarification) implements ReviewFact {}

  record ClarificationAnswered(UUID tender, UUID clarification) implements ReviewFact {}

  /** The result stands; what follows is signing. */
  record Counted(UUID tender, UUID lot, String bundleSha256) implements ReviewFact {}

  record Recounted(UUID tender, UUID lot, Change ground) implements ReviewFact {}

  /** The committee has finished (评审结束). */
  record Finished(UUID tender, UUID lot, String reportSha256) implements ReviewFact {}

  record ReportDelivered(UUID tender, UUID lot) implements ReviewFact {}

  record Redone(UUID tender, UUID lot, Change ground) implements ReviewFact {}
}
