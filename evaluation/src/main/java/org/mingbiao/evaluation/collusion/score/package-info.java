/**
 * One number for a tender out of many screens: log-odds that add up, each term pointing the way theory says, drawn
 * from the market's decided cases as far as there are enough of them and from theory where there are none. Free of
 * dates, places and amounts of money. The model card is docs/indicators/score.md.
 */
package org.mingbiao.evaluation.collusion.score;
