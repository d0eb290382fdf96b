package org.mingbiao.evaluation.collusion.flag.code;

import java.util.Set;
import org.mingbiao.evaluation.collusion.Card;
import org.mingbiao.evaluation.collusion.flag.Findings;
import org.mingbiao.evaluation.collusion.flag.Findings.Group;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;
import org.mingbiao.evaluation.collusion.flag.ProcessFlag;
import org.mingbiao.evaluation.collusion.flag.Release;

/** R018: a single tenderer where the procedure was open to several. */
public final class SingleBid implements ProcessFlag {
  private final Set<String> methods;

  public SingleBid(FlagSettings settings) {
    methods = settings.words("R018", "procurement_methods", "open|selective");
  }

  @Override public Card card() {
    return new Card("R018", "R018", "r018", 1, 1);
  }

  @Override public void look(Release release, Findings findings) {
    if (release.tender() == null || !release.hasMethod(methods)) return;
    if (Json.at(release.tender(), "numberOfTenderers") instanceof Json.Digits number && number.text().equals("1")) {
      findings.raise(Group.OCID, release.ocid(), "R018", 1);
    }
  }
}
