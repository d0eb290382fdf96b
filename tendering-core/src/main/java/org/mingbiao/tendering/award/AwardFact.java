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

  /** 废标, 流标 after the opening. @param left how many bids were left that might have won @param reason the agency's, as published */
  record LotFailed(UUID tender, UUID lot, int left, String reason) implements AwardFact {}

  /** 中标无效. @param bid what had won */
  record Annulled(UUID tender, UUID lot, UUID bid) implements AwardFact {}

  /** A candidate that had not won fell away by a decision. */
  record Struck(UUID tender, UUID lot, UUID bid) implements AwardFact {}

  record Reopened(UUID tender, UUID lot, UUID bid, PassedOver reason) implements AwardFact {}
}
