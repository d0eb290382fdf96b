package org.mingbiao.app.tendering.investigation;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.lead.Item;

/** A decision as it is typed: one fine and one ban for every bid that is ticked; programs may set them apart. */
final class DecisionForm {
  private DecisionForm() {}

  static Decision read(MultivaluedMap<String, String> form) {
    Entered said = new Entered(form);
    Item item = said.choice("item", Item.class);
    BigDecimal fine = said.amount("fine");
    int months = said.text("barMonths") == null ? 0 : said.count("barMonths");
    List<Penalty> penalties = said.all("bids").stream().map(bid -> new Penalty(UUID.fromString(bid), null, fine, months)).toList();
    if (penalties.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("bids");
    return new Decision(item, null, said.required("grounds"), penalties);
  }
}
