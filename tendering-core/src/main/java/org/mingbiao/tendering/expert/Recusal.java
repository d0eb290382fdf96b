package org.mingbiao.tendering.expert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who must stay away from a lot (回避).
 *
 * @param parties bidders with all consortium members, their owners and holdings, the buyer and the agency
 * @param yearsBack how far an employment counts back (政采条例 第九条: three years)
 */
public record Recusal(Set<UUID> parties, int yearsBack, LocalDate day) {

  /** Why an expert may not sit. */
  public enum Ground { SUSPENDED, NOT_ELIGIBLE, EMPLOYED, RELATED }

  /** @param yearsMin in the field (招标投标法 第三十七条) */
  public Optional<Ground> against(Expert expert, int yearsMin) {
    if (expert.suspendedUntil != null && !expert.suspendedUntil.isBefore(day)) return Optional.of(Ground.SUSPENDED);
    if (!expert.seniorTitle || expert.yearsInField < yearsMin) return Optional.of(Ground.NOT_ELIGIBLE);
    LocalDate since = day.minusYears(yearsBack);
    if (expert.employments.stream().anyMatch(job -> parties.contains(job.party()) && job.touches(since))) {
      return Optional.of(Ground.EMPLOYED);
    }
    if (expert.relatedParties.stream().anyMatch(parties::contains)) return Optional.of(Ground.RELATED);
    return Optional.empty();
  }
}
