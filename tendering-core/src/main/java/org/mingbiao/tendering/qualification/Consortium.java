package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.CONSORTIUM_AGREEMENT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.MEMBER_BIDS_TWICE;
import static org.mingbiao.shared.refusal.Refusal.MEMBER_CHANGED;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Several units that bid as one (招标投标法 第三十一条; 实施条例 第三十七条).
 *
 * @param members the units beside the leader; empty for a single bidder
 * @param agreementSha256 of the joint agreement (联合体协议), null for a single bidder
 */
public record Consortium(UUID leader, List<UUID> members, String agreementSha256) {
  public Set<UUID> units() {
    Set<UUID> units = new LinkedHashSet<>(members);
    units.add(leader);
    return units;
  }

  /** @param allowed whether the tender document admits consortia */
  public void require(boolean allowed, TenderLaw law) {
    if (members.isEmpty()) return;
    if (!allowed || agreementSha256 == null) {
      throw bound(law).rule("S31").refused(CONSORTIUM_AGREEMENT_MISSING).at("agreement");
    }
    if (units().size() != members.size() + 1) throw bound(law).rule("S37").refused(MEMBER_BIDS_TWICE).at("members");
  }

  /** No member may change after the prequalification. */
  public void requireSame(Consortium qualified, TenderLaw law) {
    if (!units().equals(qualified.units())) {
      TenderLaw bound = bound(law).in(TenderLaw.PREQUALIFIED);
      throw bound.find("S37C").orElseGet(() -> bound.rule("S37")).refused(MEMBER_CHANGED).at("members")
          .with(Map.of("qualified", qualified.units().size(), "now", units().size()));
    }
  }

  private static TenderLaw bound(TenderLaw law) {
    return law.in(TenderLaw.CONSORTIUM);
  }

  /** Units that stand in more than one bid of a lot: every bid with such a unit is invalid. */
  public static Set<UUID> repeated(Collection<Consortium> bids) {
    Set<UUID> seen = new HashSet<>();
    Set<UUID> twice = new LinkedHashSet<>();
    for (Consortium bid : bids) bid.units().stream().filter(unit -> !seen.add(unit)).forEach(twice::add);
    return twice;
  }
}
