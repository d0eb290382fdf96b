package org.mingbiao.tendering.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to objections (engineering, town), challenges (government procurement) and complaints. */
public sealed interface ComplaintFact extends Fact {
  UUID tender();

  @Override
  default UUID matter() {
    return tender();
  }

  /** @param inTime late ones are taken, marked and do not suspend */
  record ObjectionRaised(UUID tender, UUID objection, Grievance about, boolean inTime) implements ComplaintFact {}

  record ObjectionAnswered(UUID tender, UUID objection, boolean upheld) implements ComplaintFact {}

  record ObjectionWithdrawn(UUID tender, UUID objection) implements ComplaintFact {}

  record ChallengeRaised(UUID tender, UUID objection, Grievance about, boolean inTime) implements ComplaintFact {}

  record ChallengeAnswered(UUID tender, UUID objection, boolean upheld) implements ComplaintFact {}

  record ChallengeWithdrawn(UUID tender, UUID objection) implements ComplaintFact {}

  record ComplaintReceived(UUID tender, UUID complaint, Instant receivedAt) implements ComplaintFact {}

  record ComplaintAccepted(UUID tender, UUID complaint, List<String> handlers) implements ComplaintFact {}

  record ComplaintRefused(UUID tender, UUID complaint, Unfit reason) implements ComplaintFact {}

  record WithdrawalAsked(UUID tender, UUID complaint) implements ComplaintFact {}

  record ComplaintWithdrawn(UUID tender, UUID complaint) implements ComplaintFact {}

  record ComplaintDecided(UUID tender, UUID complaint, Outcome outcome) implements ComplaintFact {}

  record AppraisalBegan(UUID tender, UUID complaint) implements ComplaintFact {}

  record AppraisalEnded(UUID tender, UUID complaint) implements ComplaintFact {}

  record SuspensionOrdered(UUID tender, UUID complaint, Instant until) implements ComplaintFact {}

  record SuspensionLifted(UUID tender, UUID complaint) implements ComplaintFact {}
}
