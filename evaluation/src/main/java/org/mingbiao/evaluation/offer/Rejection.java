package org.mingbiao.evaluation.offer;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a bid is out (否决投标, 投标无效). The bidder is told all of it.
 *
 * @param stage when it fell; it decides whether its price stays in the benchmark
 * @param ground short name of the ground
 * @param article the article that makes it a ground
 * @param clause the clause of the tender document, null where the law alone rejects
 * @param page the page of the bid that shows it, null where the price alone shows it
 * @param votesFor how many members voted to reject, 0 where arithmetic decides
 */
public record Rejection(
    @JsonProperty(required = true) Stage stage,
    @JsonProperty(required = true) String ground,
    @JsonProperty(required = true) String article,
    String clause,
    String page,
    int votesFor,
    int votesAgainst) {

  /** A rejection that arithmetic decides. */
  public static Rejection byArithmetic(Stage stage, String ground, String article) {
    return new Rejection(stage, ground, article, null, null, 0, 0);
  }
}
