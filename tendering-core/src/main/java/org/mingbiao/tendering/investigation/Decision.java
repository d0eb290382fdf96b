package org.mingbiao.tendering.investigation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.tendering.lead.Item;

/**
 * What is found, or what the bidders are told will be found.
 *
 * @param grounds facts, evidence and reasons (行政处罚法 第四十四条, 第五十九条)
 * @param penalties one for every bid that is found collusive
 */
public record Decision(Item item, String article, String grounds, List<Penalty> penalties) {
  public Decision {
    penalties = List.copyOf(penalties);
  }

  public Optional<Penalty> of(UUID bid) {
    return penalties.stream().filter(penalty -> penalty.bid().equals(bid)).findFirst();
  }

  public boolean concerns(UUID party) {
    return penalties.stream().anyMatch(penalty -> penalty.party().equals(party));
  }
}
