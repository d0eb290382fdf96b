package org.mingbiao.tendering.expert;

import java.time.Instant;
import java.util.UUID;

/**
 * One act upon a seat of a committee as the blind ledger keeps it.
 *
 * @param number of the seat within the lot, from 1
 * @param username who sits there
 * @param expert the library's expert, or null for the buyer's representative
 * @param reason of a recusal, a leave or a dissent, or null
 */
public record SeatEntry(Act act, UUID lot, int number, String username, UUID expert, Role role, String reason, Instant at) {

  public enum Role { EXPERT, BUYER }

  public enum Act {
    /** Drawn, or named for the buyer. */
    SEATED,
    CHECKED_IN,
    /** Stays away for a ground, at check-in or later: what the member wrote is void (实施条例 第四十八条). */
    RECUSED,
    ABSENT,
    /** Elected to lead. */
    LEADS,
    LEFT, RETURNED,
    /** Signed the report (实施条例 第五十三条). */
    SIGNED,
    /** Signed with a written dissent, which is the reason. */
    DISSENTED,
    /** Refused to sign without a written reason: held to agree, and recorded. */
    SILENT
  }
}
