/**
 * What honest bidders would give: the null of every screen, made from the bids of the market itself, and the control
 * of false alarms over a day. No fixed national threshold.
 */
package org.mingbiao.evaluation.collusion.chance;
