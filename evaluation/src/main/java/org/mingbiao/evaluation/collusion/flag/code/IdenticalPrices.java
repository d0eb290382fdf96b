package org.mingbiao.evaluation.collusion.flag.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;
import org.mingbiao.evaluation.collusion.flag.Release.Price;

/** R028: two bids of different tenderers ask the same. */
public final class IdenticalPrices implements ProcessFlag {
  private final Set<String> compared;
  private final Set<String> notCompared;

  public IdenticalPrices(FlagSettings settings) {
    compared = settings.words("", "price_comparison_procurement_methods", "");
    notCompared = settings.words("", "no_price_comparison_procurement_methods", "");
  }

  @Override public Card card() {
    return new Card("R028", "R028", "r028", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    if (!release.hasDetails(compared, notCompared)) return;
    Map<Price, Set<String>> seen = new HashMap<>();
    for (Object bid : release.submittedBids()) {
      Set<String> tenderers = new TreeSet<>(Release.ids(bid, "tenderers"));
      Optional<Price> price = Release.price(bid);
      if (tenderers.isEmpty() || price.isEmpty()) continue;
      Set<String> others = seen.put(price.get(), tenderers);
      if (others != null && !others.equals(tenderers)) {
        tenderers.forEach(id -> raise(release, id, findings));
        others.forEach(id -> raise(release, id, findings));
      }
    }
  }

  private static void raise(Release release, String tenderer, Findings findings) {
    findings.raise(Group.OCID, release.ocid(), "R028", 1);
    findings.raise(Group.Tenderer, tenderer, "R028", 1);
    findings.concerns("ocid_tenderer_r028", release.ocid(), tenderer);
  }
}
