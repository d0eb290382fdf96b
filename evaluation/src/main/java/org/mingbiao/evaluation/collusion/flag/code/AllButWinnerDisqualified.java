package org.mingbiao.evaluation.collusion.flag.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** R035: one tenderer is valid and gets every award, the others are disqualified; the value is how many. */
public final class AllButWinnerDisqualified implements ProcessFlag {
  private final int others;

  public AllButWinnerDisqualified(FlagSettings settings) {
    others = Math.max(1, settings.whole("R035", "threshold").orElse(1));
  }

  @Override public Card card() {
    return new Card("R035", "R035", "r035", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    Optional<List<Object>> awards = release.finalAwards();
    if (awards.isEmpty()) return;
    Set<String> suppliers = new HashSet<>();
    awards.get().forEach(award -> suppliers.addAll(Release.ids(award, "suppliers")));
    Set<String> valid = tenderers(release, "valid");
    Set<String> disqualified = tenderers(release, "disqualified");
    disqualified.removeAll(valid);
    if (valid.size() != 1 || !valid.equals(suppliers) || disqualified.size() < others) return;
    String winner = valid.iterator().next();
    findings.raise(Group.OCID, release.ocid(), "R035", disqualified.size());
    findings.raise(Group.Tenderer, winner, "R035", 0);
    findings.concerns("ocid_tenderer_r035", release.ocid(), winner);
  }

  private static Set<String> tenderers(Release release, String status) {
    Set<String> tenderers = new HashSet<>();
    for (Object bid : release.bids()) {
      if (status.equals(Json.text(bid, "status"))) tenderers.addAll(Release.ids(bid, "tenderers"));
    }
    return tenderers;
  }
}
