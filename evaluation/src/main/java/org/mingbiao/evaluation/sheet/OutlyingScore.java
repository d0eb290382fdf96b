package org.mingbiao.evaluation.sheet;

import java.math.BigDecimal;

/**
 * A score far from the other members' (畸高畸低), which asks for a written reason before the member signs.
 *
 * @param bound the largest distance that needs no reason
 * @param reason as written; null while it is owed
 */
public record OutlyingScore(
    String member, String bidder, String criterion, BigDecimal score, BigDecimal median, BigDecimal bound,
        String reason) {}
