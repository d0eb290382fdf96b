package org.mingbiao.evaluation.lab;

/**
 * What companions add for their leader, all else equal.
 *
 * @param companions how many
 * @param alone the leader's best without them
 * @param together the leader's best with them
 * @param gain {@code together.profit − alone.profit}, in points of percent of the maximum price
 * @param shiftPercent how far they move the benchmark on average, in percent; NaN where there is none
 */
public record RingReport(int companions, Outlook alone, Outlook together, double gain, double shiftPercent) {}
