package org.mingbiao.evaluation.collusion;

import java.util.Set;

/**
 * What one bidding body put in. A consortium is one body, however many members signed
 * (《招标投标法》第三十一条: 以一个投标人的身份共同投标).
 *
 * @param members who stands behind it, empty if unknown
 */
public record Offer(double price, Set<String> members, boolean won) {}
