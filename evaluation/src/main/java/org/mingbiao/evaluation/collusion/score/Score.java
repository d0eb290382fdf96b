package org.mingbiao.evaluation.collusion.score;

import java.util.Map;
import java.util.Optional;

/**
 * A tender's probability of collusion.
 *
 * @param probability in [0, 1]; where nothing could be read, that of any tender of the market
 * @param lead whether it is more likely than the market's usual tender; empty where the score abstains
 * @param reason why it abstains, or {@code COMPANY_ONLY} where a lead rests on the bidders' decided tenders and not on
 *     these prices; else empty
 * @param parts log-odds that add up to the probability, by term
 */
public record Score(double probability, Optional<Boolean> lead, String reason, Map<String, Double> parts) {
  /** No price screen can be read and no bidder is known. */
  public static final String NOTHING_TO_READ = "NOTHING_TO_READ";
  /** The prices alone would not raise it; never an alert without other evidence. */
  public static final String COMPANY_ONLY = "COMPANY_ONLY";
}
