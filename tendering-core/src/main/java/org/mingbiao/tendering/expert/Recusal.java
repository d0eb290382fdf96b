package org.mingbiao.tendering.expert;

import static org.mingbiao.shared.refusal.Refusal.EXPERT_CONFLICT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Who must stay away from a lot (回避).
 *
 * @param parties bidders with all consortium members, their owners and holdings, the buyer and the agency
 * @param supervisors who supervise the tender and so never judge it (实施条例 第四十六条); empty where no rule says so
 * @param yearsBack how far an employment counts back (政采条例 第九条); zero for those that last
 * @param yearsMin in the field (招标投标法 第三十七条)
 */
public record Recusal(Set<UUID> parties, Set<UUID> supervisors, int yearsBack, int yearsMin, LocalDate day) {

  /** Of a lot as it stands: bidders count as soon as they are known. */
  public static Recusal of(Tender tender, UUID lot, TenderLaw law, LocalDate day) {
    Set<UUID> parties = new HashSet<>(List.of(tender.agent, tender.buyer));
    for (Bid bid : Bid.ofLot(lot)) {
      parties.add(bid.party);
      parties.addAll(bid.members);
    }
    int yearsBack = law.find("C07").map(Rule::count).orElse(0);
    int yearsMin = law.find("C05").map(Rule::count).orElse(0);
    Set<UUID> supervisors = law.find("C19").isPresent() ? offices() : Set.of();
    return new Recusal(parties, supervisors, yearsBack, yearsMin, day);
  }

  /** Which department supervises a tender the platform is not told; so none of them sends a member. */
  private static Set<UUID> offices() {
    return Party.<Party>list("select p from Party p join p.kinds k where k = ?1", PartyKind.SUPERVISOR).stream()
        .map(party -> party.id).collect(Collectors.toSet());
  }

  /** Who must stay away from these too, such as applicants that bid for no lot yet. */
  public Recusal with(Set<UUID> more) {
    Set<UUID> all = new HashSet<>(parties);
    all.addAll(more);
    return new Recusal(all, supervisors, yearsBack, yearsMin, day);
  }

  /** Why an expert may not sit. */
  public enum Ground { SUSPENDED, NOT_ELIGIBLE, SUPERVISES, EMPLOYED, RELATED }

  public Optional<Ground> against(Expert expert) {
    if (expert.suspendedUntil != null && !expert.suspendedUntil.isBefore(day)) return Optional.of(Ground.SUSPENDED);
    if (!expert.seniorTitle || expert.yearsInField < yearsMin) return Optional.of(Ground.NOT_ELIGIBLE);
    if (expert.employments.stream().anyMatch(job -> supervisors.contains(job.party()) && job.touches(day))) {
      return Optional.of(Ground.SUPERVISES);
    }
    LocalDate since = day.minusYears(yearsBack);
    if (expert.employments.stream().anyMatch(job -> parties.contains(job.party()) && job.touches(since))) {
      return Optional.of(Ground.EMPLOYED);
    }
    if (expert.relatedParties.stream().anyMatch(parties::contains)) return Optional.of(Ground.RELATED);
    return Optional.empty();
  }

  /** The rule that a ground breaks, where the tender's law has one. */
  public static Optional<Rule> rule(Ground ground, TenderLaw law) {
    return switch (ground) {
      case SUPERVISES -> law.find("C19");
      case NOT_ELIGIBLE -> law.find("C05");
      case SUSPENDED, EMPLOYED, RELATED -> law.find("C06").or(() -> law.find("C07"));
    };
  }

  /** @throws RefusedException {@code EXPERT_CONFLICT} with the ground, or nothing */
  public void require(Expert expert, TenderLaw law) {
    against(expert).ifPresent(ground -> {
      RefusedException refused = RefusedException.of(EXPERT_CONFLICT).with(Map.of("ground", ground));
      throw rule(ground, law).map(rule -> refused.under(rule.id(), rule.article())).orElse(refused);
    });
  }
}
