package org.mingbiao.evaluation.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What came of asking a bidder about an abnormally low price.
 *
 * @param askedAt when the question reached the bidder (UTC)
 * @param endedAt when the bidder answered or the time given ran out (UTC)
 * @param proven whether the committee found the price proven possible
 * @param reason the committee's reason
 */
public record Explanation(
    @JsonProperty(required = true) Instant askedAt,
    @JsonProperty(required = true) Instant endedAt,
    @JsonProperty(required = true) boolean proven,
    @JsonProperty(required = true) String reason) {}
