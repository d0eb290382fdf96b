package org.mingbiao.tendering.expert;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Who must stay away from a lot (回避).
 *
 * @param parties bidders with all consortium members, their owners and holdings, the buyer and the agency
 * @param yearsBack how far an employment counts back (政采条例 第九条); zero for those that last
 * @param yearsMin in the field (招标投标法 第三十七条)
 */
public record Recusal(Set<UUID> parties, int yearsBack, int yearsMin, LocalDate day) {

  /** Of a lot as it stands: bidders count as soon as they are known. */
  public static Recusal of(Tender tender, UUID lot, TenderLaw law, LocalDate day) {
    Set<UUID> parties = new HashSet<>(Set.of(tender.agent, tender.buyer));
    for (Bid bid : Bid.ofLot(lot)) {
      parties.add(bid.party);
      parties.addAll(bid.members);
    }
    int yearsBack = law.find("C07").map(Rule::count).orElse(0);
    int yearsMin = law.find("C05").map(Rule::count).orElse(0);
    return new Recusal(parties, yearsBack, yearsMin, day);
  }

  /** Why an expert may not sit. */
  public enum Ground { SUSPENDED, NOT_ELIGIBLE, EMPLOYED, RELATED }

  public Optional<Ground> against(Expert expert) {
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
