package org.mingbiao.evaluation.lab;

/**
 * What a ring does: where its leader and where its companions bid, as shares of the maximum price.
 *
 * @param companions 0 where the leader bids without any
 */
record Play(double leader, double companions) {}
