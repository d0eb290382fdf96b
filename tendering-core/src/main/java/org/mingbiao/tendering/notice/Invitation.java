package org.mingbiao.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.INVITATION_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.INVITED_TOO_FEW;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;

/**
 * Whom an invited tender asks (邀请招标).
 *
 * @param invited distinct parties
 * @param pool those among whom government procurement drew them at random; empty where the law wants no draw
 * @param witnesses the buyer's staff who watched the draw
 */
public record Invitation(List<UUID> invited, List<UUID> pool, List<String> witnesses) {
  public static final Invitation NONE = new Invitation(List.of(), List.of(), List.of());

  /**
   * @throws RefusedException {@code INVITED_TOO_FEW} invited, in the pool or watching, where the tender is by invitation;
   *     {@code INVITATION_UNFOUNDED} where engineering bidders would be drawn by lot
   */
  public void require(TenderLaw law) {
    Set<UUID> asked = new HashSet<>(invited);
    law.find("S07L").ifPresent(rule -> rule.demand(pool.isEmpty(), INVITATION_UNFOUNDED, "pool", Map.of("given", pool.size())));
    law.find("S17").ifPresent(rule -> atLeast(rule, "invited", rule.count(), asked.size()));
    law.find("S14").ifPresent(rule -> {
      Set<UUID> drawnFrom = new HashSet<>(pool);
      atLeast(rule, "pool", rule.count() * asked.size(), drawnFrom.size());
      if (!drawnFrom.containsAll(asked)) throw rule.refused(INVITED_TOO_FEW).at("invited").with(Map.of("outside", "pool"));
    });
    law.find("S14W").ifPresent(rule -> atLeast(rule, "witnesses", rule.count(), new HashSet<>(witnesses).size()));
  }

  private static void atLeast(Rule rule, String field, int min, int given) {
    if (given < min) throw rule.refused(INVITED_TOO_FEW).at(field).with(Map.of("min", min, "given", given));
  }
}
