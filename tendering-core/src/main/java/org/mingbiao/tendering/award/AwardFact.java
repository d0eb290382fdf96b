package org.mingbiao.tendering.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to the award of a lot. */
public sealed interface AwardFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  record CandidatesPublished(UUID tender, UUID lot, List<Candidate> candidates, Instant publicUntil) implements AwardFact {}

  record WinnerFixed(UUID tender, UUID lot, UUID bid, int rank, BigDecimal price) implements AwardFact {}

  record ResultPublished(UUID tender, UUID lot) implements AwardFact {}

  record LetterSent(UUID tender, UUID lot, UUID party, String letterSha256) implements AwardFact {}

  record ReportFiled(UUID tender, UUID lot) implements AwardFact {}

  record ContractSigned(UUID tender, UUID lot, BigDecimal amount, String contractSha256, String integritySha256) implements AwardFact {}

  record ContractPublished(UUID tender, UUID lot) implements AwardFact {}

  record ContractFiled(UUID tender, UUID lot) implements AwardFact {}

  /** 中标无效. @param bid what had won */
  record Annulled(UUID tender, UUID lot, UUID bid) implements AwardFact {}

  /** A candidate that had not won fell away by a decision. */
  record Struck(UUID tender, UUID lot, UUID bid) implements AwardFact {}

  record Reopened(UUID tender, UUID lot, UUID bid, PassedOver reason) implements AwardFact {}
}
