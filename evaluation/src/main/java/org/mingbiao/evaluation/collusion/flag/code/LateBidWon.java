package org.mingbiao.evaluation.collusion.flag.code;

import java.util.HashSet;
import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** R030: a valid bid that came after the deadline belongs to a supplier of an award. */
public final class LateBidWon implements ProcessFlag {
  @Override public Card card() {
    return new Card("R030", "R030", "r030", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    String deadline = Json.text(Json.object(release.tender(), "tenderPeriod"), "endDate");
    if (deadline == null || release.awards() == null || release.bids() == null) return;
    Set<String> suppliers = new HashSet<>();
    for (Object award : release.awards()) {
      if ("active".equals(Json.text(award, "status"))) suppliers.addAll(Release.ids(award, "suppliers"));
    }
    for (Object bid : release.bids()) {
      String date = Json.text(bid, "date");
      // Compared as text, as the tool does to which this code is equal: mixed time zones are not told apart.
      if (date == null || !"valid".equals(Json.text(bid, "status")) || date.compareTo(deadline) <= 0) continue;
      for (String tenderer : Release.ids(bid, "tenderers")) {
        if (suppliers.contains(tenderer)) raise(release, tenderer, findings);
      }
    }
  }

  private static void raise(Release release, String tenderer, Findings findings) {
    findings.raise(Group.OCID, release.ocid(), "R030", 1);
    findings.raise(Group.Tenderer, tenderer, "R030", 1);
    findings.concerns("ocid_tenderer_r030", release.ocid(), tenderer);
  }
}
