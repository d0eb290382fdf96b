package org.mingbiao.centre.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to an errand. No fact names the applicant: the journal can never forget. */
public sealed interface CasefileFact extends Fact {
  UUID casefile();

  @Override
  default UUID matter() {
    return casefile();
  }

  record Received(UUID casefile, String number, UUID item, List<String> digests) implements CasefileFact {}

  /** @param missing everything that is missing, said once */
  record CorrectionAsked(UUID casefile, List<String> missing) implements CasefileFact {}

  record Corrected(UUID casefile, List<String> digests) implements CasefileFact {}

  /** @param since from when the time of the decision runs @param deemed whether by silence and not by anybody's act */
  record Accepted(UUID casefile, Instant since, boolean deemed) implements CasefileFact {}

  record Refused(UUID casefile, String grounds) implements CasefileFact {}

  record TakenUp(UUID casefile, String handler) implements CasefileFact {}

  record Transferred(UUID casefile, String from, String to, String reason) implements CasefileFact {}

  record ReviewBegan(UUID casefile, Review kind, int expectedDays) implements CasefileFact {}

  record ReviewEnded(UUID casefile) implements CasefileFact {}

  /** @param lateness why it came after the promise, or null */
  record Granted(UUID casefile, String grounds, String lateness) implements CasefileFact {}

  record Denied(UUID casefile, String grounds, String lateness) implements CasefileFact {}

  record Delivered(UUID casefile, Delivery how) implements CasefileFact {}

  record Withdrawn(UUID casefile) implements CasefileFact {}

  /** Somebody asked to see the applicant's number in clear. */
  record IdentityShown(UUID casefile, String to) implements CasefileFact {}
}
