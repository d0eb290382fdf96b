package org.mingbiao.tendering.qualification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act upon an application for prequalification (资格预审申请) as the blind ledger keeps it.
 *
 * @param party who applies: for a consortium its leader
 * @param files digests of the application's files, hex
 * @param reason why it did not pass, null otherwise
 */
public record ApplicationEntry(Act act, UUID party, List<UUID> members, String agreementSha256, List<String> files, String reason,
    Instant at) {

  public enum Act { APPLIED, PASSED, FAILED }

  Consortium consortium() {
    return new Consortium(party, members, agreementSha256);
  }
}
