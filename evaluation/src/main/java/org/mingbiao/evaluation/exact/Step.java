package org.mingbiao.evaluation.exact;

import java.math.BigDecimal;

/**
 * One line of the calculation, enough to redo it by hand.
 *
 * @param of the bidder it concerns, empty if it concerns all
 * @param name what was calculated, such as {@code benchmark.mean}
 * @param formula the calculation with its numbers, in no human language
 * @param value the result, rounded as the plan says
 */
public record Step(String of, String name, String formula, BigDecimal value) {}
