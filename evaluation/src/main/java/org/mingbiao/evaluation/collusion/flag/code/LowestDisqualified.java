package org.mingbiao.evaluation.collusion.flag.code;

import java.util.Optional;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.OneCurrency;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;
import org.mingbiao.evaluation.collusion.flag.Release.Price;

/** R036: an award is in force and the lowest bid submitted was disqualified; of equal ones the first listed counts. */
public final class LowestDisqualified implements ProcessFlag {
  private final Set<String> compared;
  private final Set<String> notCompared;
  private final OneCurrency currency;

  public LowestDisqualified(FlagSettings settings, OneCurrency currency) {
    compared = settings.words("", "price_comparison_procurement_methods", "");
    notCompared = settings.words("", "no_price_comparison_procurement_methods", "");
    this.currency = currency;
  }

  @Override public Card card() {
    return new Card("R036", "R036", "r036", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    if (!release.hasDetails(compared, notCompared) || !hasAward(release)) return;
    double lowest = Double.NaN;
    boolean lowestOut = false;
    boolean anyValid = false;
    for (Object bid : release.submittedBids()) {
      Optional<Price> price = Release.price(bid);
      if (price.isEmpty() || !currency.admits(release, price.get())) continue;
      if (!(price.get().amount() >= lowest)) {
        lowest = price.get().amount();
        lowestOut = "disqualified".equals(Json.text(bid, "status"));
      }
      anyValid |= "valid".equals(Json.text(bid, "status"));
    }
    if (anyValid && lowestOut) findings.raise(Group.OCID, release.ocid(), "R036", 1);
  }

  private static boolean hasAward(Release release) {
    return release.awards() != null
        && release.awards().stream().anyMatch(award -> "active".equals(Json.text(award, "status")));
  }
}
