package org.mingbiao.evaluation.lab;

/**
 * What the leader may expect.
 *
 * @param price where it bids best, as a share of the maximum price
 * @param companionPrice where its companions bid best; 0 without companions
 * @param wins share of lots it wins
 * @param profit price less cost in the lots it wins, per lot, in percent of the maximum price
 */
public record Outlook(double price, double companionPrice, double wins, double profit) {}
