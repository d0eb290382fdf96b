package org.mingbiao.tendering.qualification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act upon an application for prequalification (资格预审申请) as the blind ledger keeps it.
 *
 * @param party who applies: for a consortium its leader
 * @param seat who judges: a seat of the committee, or {@link #TENDERER}; null for any other act
 * @param points 0 to 100 of one seat where places are limited, null otherwise
 * @param reason why it does not pass, null otherwise
 */
public record ApplicationEntry(Act act, UUID party, List<UUID> members, String agreementSha256, List<ApplicationFile> files, Integer seat,
    BigDecimal points, String reason, Instant at) {
  /** The seat of a tenderer that judges itself: the law asks for no committee. */
  public static final int TENDERER = 0;

  public enum Act {
    APPLIED,
    /** One seat finds it qualified, or not. */
    FOR, AGAINST,
    /** The member of a seat was replaced: what it found is void (实施条例 第四十八条). */
    VOIDED,
    PASSED, FAILED
  }

  /** @param sha256 of the bytes, hex */
  public record ApplicationFile(String name, String sha256, long bytes) {}

  Consortium consortium() {
    return new Consortium(party, members, agreementSha256);
  }

  boolean judges() {
    return act == Act.FOR || act == Act.AGAINST;
  }

  /** Whether it says where an application stands. */
  boolean stands() {
    return act == Act.APPLIED || act == Act.PASSED || act == Act.FAILED;
  }

  static ApplicationEntry voided(int seat, Instant now) {
    return new ApplicationEntry(Act.VOIDED, null, List.of(), null, List.of(), seat, null, null, now);
  }

  /** What one seat says of this application. */
  ApplicationEntry judged(Judgement judgement, Instant now) {
    return new ApplicationEntry(judgement.passes() ? Act.FOR : Act.AGAINST, party, List.of(), null, List.of(), judgement.seat(),
        judgement.points(), judgement.passes() ? null : judgement.reason().strip(), now);
  }

  ApplicationEntry decided(String why, Instant now) {
    return new ApplicationEntry(why == null ? Act.PASSED : Act.FAILED, party, members, agreementSha256, files, null, null, why, now);
  }
}
