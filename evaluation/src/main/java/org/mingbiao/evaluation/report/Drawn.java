package org.mingbiao.evaluation.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mingbiao.evaluation.draw.DrawRecord;

/**
 * What a draw decided.
 *
 * @param name the name under which the method asks for it
 * @param outcome a value from the published list, a bidder, or for a tie the bidders in order, separated by commas
 * @param record the draw itself, which is run again with every evaluation; null where it was not drawn here
 */
public record Drawn(
    @JsonProperty(required = true) String name, @JsonProperty(required = true) String outcome, DrawRecord record) {
  public Drawn(String name, String outcome) {
    this(name, outcome, null);
  }
}
