package org.mingbiao.evaluation.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a draw decided.
 *
 * @param name the name under which the method asks for it
 * @param outcome a value from the published list, a bidder, or for a tie the bidders in order, separated by commas
 */
public record Drawn(@JsonProperty(required = true) String name, @JsonProperty(required = true) String outcome) {}
