package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.BIDDER_IS_OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.Consortium;

/** Who runs the platform, and whoever belongs to it, bids for nothing here, alone or with others (电子招标投标办法 第二十三条). */
@ApplicationScoped
class Insiders {
  @Inject Platform platform;

  /** @throws RefusedException {@code BIDDER_IS_OPERATOR} */
  void refuse(Consortium bidders, TenderLaw law) {
    for (String code : platform.operators()) {
      Party.byCode(code).filter(operator -> bidders.units().contains(operator.id)).ifPresent(operator -> {
        throw law.rule("E07").refused(BIDDER_IS_OPERATOR).at(operator.id.equals(bidders.leader()) ? "bidder" : "members");
      });
    }
  }
}
